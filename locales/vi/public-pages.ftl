# Các trang công khai: trang đầu, giúp đỡ, kết quả, riêng tư, trang báo lỗi.

page-name = Em Nói
page-skip = Đến phần chính
page-other-language = English
page-foot-home = Trang đầu
page-foot-results = Kết quả
page-foot-privacy = Quyền riêng tư
page-foot-help = Cần giúp đỡ

## Trang đầu
page-home-title = Trẻ em nói, người lớn nghe
page-home-heading = Em nói, người lớn nghe và trả lời
page-home-lead = Nơi trẻ em từ 7 đến dưới 16 tuổi ở Cao Bằng nói lên ý kiến của mình, và xem người lớn đã làm gì.
page-home-doors = Em muốn làm gì?
page-home-answer = Trả lời phiếu hỏi
page-home-answer-more = Dành cho em. Mất vài phút, không cần tài khoản.
page-home-help = Cần giúp đỡ
page-home-help-more = Gọi 111, 113, 115, hoặc viết kín cho cô chú có trách nhiệm.
page-home-results = Xem kết quả
page-home-results-more = Bao nhiêu em đã nói, người lớn trả lời thế nào.
page-home-promises = Lời hứa của trang này
page-home-promise-machine = Người trò chuyện với em là máy trả lời tự động. Chỉ tin báo mới có người thật đọc.
page-home-promise-nothing-personal = Phiếu hỏi không hỏi và không giữ tên, trường, lớp, số điện thoại, ảnh. Báo tin cũng không cần tên.
page-home-staff = Dành cho cán bộ
page-home-promise-choice = Em thích thì làm. Em bỏ qua câu nào cũng được, dừng lúc nào cũng được.
page-home-promise-answered = Mỗi đợt hỏi đều phải có người lớn trả lời công khai; chưa trả lời thì chưa được tính.

## Gọi giúp đỡ

page-help-title = Cần giúp, gọi ngay
page-help-lead = Bấm vào một số để gọi. Không mất tiền.
page-help-while = Trong lúc chờ
page-help-adult = Đến chỗ có người lớn mà em tin: nhà hàng xóm, thầy cô, trạm y tế, công an xã.
page-help-keep = Có người đe doạ trên mạng: đừng trả tiền, đừng gửi thêm ảnh, đừng đi gặp. Giữ lại tin nhắn.
page-help-not-your-fault = Em không có lỗi. Kể ra là điều rất dũng cảm.

## Kết quả
page-results-title = Kết quả
page-results-heading = Trẻ em đã nói, người lớn trả lời
page-results-lead = Số liệu của cả tỉnh, năm báo cáo { $year } (từ { $first } đến { $last }).
page-results-years = Năm khác
page-results-boxes = Phiếu trong hòm
page-results-boxes-none = Lúc này không có đợt hỏi nào đang mở.
page-results-box = Phiếu trong hòm: { $n }
page-results-box-round = Làm tròn xuống bội số của 5. Hòm chỉ được mở một lần, khi đợt hỏi đóng.
page-results-box-trial = Đợt thử: để mọi người làm quen, không bao giờ được tính vào chỉ tiêu.
page-results-box-closes = Đóng ngày { $day }.
page-results-box-answers = Người lớn hứa trả lời trước ngày { $day }.
page-results-chip-trial = đợt thử
page-results-chip-open = đang mở
page-results-chip-opening = đang mở hòm
page-results-chip-waiting = … đang chờ trả lời trẻ em
page-results-chip-late = ✕ trễ hẹn trả lời
page-results-chip-lost = ✕ mất phiếu

page-results-indicators = Chỉ tiêu của tỉnh
page-results-indicators-lead = Không ai biết chính xác một em có mặt ở mấy nơi, nên mỗi con số là một khoảng: con số thật nằm trong khoảng đó.
page-results-chart = Biểu đồ: khoảng của từng chỉ tiêu so với mục tiêu năm { $year }. Số liệu ở bảng bên dưới.
page-results-table = Chỉ tiêu của tỉnh, năm báo cáo { $year }
page-results-column-indicator = Chỉ tiêu
page-results-column-children = Số em
page-results-column-share = Tỷ lệ
page-results-column-target = Mục tiêu
page-results-column-verdict = Kết luận
page-results-children = trên { $n }
page-results-source = Số trẻ em của tỉnh lấy từ: { $sources } ({ $day }).
page-results-short = Còn thiếu nhiều nhất { $n } em để chắc chắn đạt.

page-results-says-22 = Từ { $from } đến { $to } trong 100 em từ 7 đến dưới 16 tuổi đã được hỏi ý kiến.
page-results-says-23a = Từ { $from } đến { $to } trong 100 trẻ em đã được học về quyền tham gia.
page-results-says-23a-7-15 = Từ { $from } đến { $to } trong 100 em từ 7 đến dưới 16 tuổi đã được học về quyền tham gia.
page-results-says-24 = Từ { $from } đến { $to } trong 100 em từ 11 đến dưới 16 tuổi đã tham gia mô hình, hoạt động của trẻ em.
page-results-says-24w = Tính rộng, thêm các lần thăm dò ý kiến và phiếu hỏi này: từ { $from } đến { $to } trong 100 em từ 11 đến dưới 16 tuổi đã tham gia.
page-results-none-yet = Chưa có em nào được tính.
page-results-counted = Đã tính được từ { $low } đến { $high } em. Chưa có số trẻ em của tỉnh (mẫu số) nên chưa tính được tỷ lệ.
page-results-too-few = Mới có dưới 5 em được tính, quá ít để công bố.
page-results-over = Số em đếm được nhiều hơn số trẻ em trong danh sách: có chỗ sai, chưa công bố cho đến khi sửa xong.
page-results-lesson = Sau bài học trong phiếu hỏi ({ $band } tuổi): { $share } số lượt làm bài trả lời đúng tất cả câu hỏi. Đây là số lượt, không phải số em.

page-results-waiting = Đợt đã đóng, đang chờ người lớn trả lời
page-results-waiting-lead = Chưa trả lời các em thì chưa được tính vào chỉ tiêu.
page-results-waiting-closed = Đóng ngày { $day }.
page-results-answers = Em đã nói — tỉnh đã làm
page-results-answers-none = Chưa có câu trả lời nào được công bố.
page-results-answers-on = { $name } · trả lời ngày { $day }
page-results-answer-due = trước { $day }
page-results-outcome-done = ✓ đã làm
page-results-outcome-will = … sẽ làm
page-results-outcome-cannot = ✕ chưa làm được

page-results-not-counted = Những gì không được tính, và vì sao
page-results-not-counted-none = Năm nay chưa có gì bị để ngoài.
page-results-left-trial = Đợt thử không bao giờ được tính.
page-results-left-trial-open = Đợt thử không bao giờ được tính.
page-results-left-visits = Lượt trả lời trên web không có mã lớp: không biết có em nào trả lời hai lần.
page-results-left-box-not-open = Hòm phiếu chưa mở: chỉ đếm sau khi đợt hỏi đóng.
page-results-left-box-lost = Mất khoá của hòm phiếu nên không mở được.
page-results-left-awaiting-answer = Đang chờ người lớn trả lời các em: chỉ được tính khi câu trả lời đã công bố.
page-results-left-spoiled = Phiếu hỏng, không đọc được.
page-results-few = dưới 5
page-results-assumptions = Con số này dựa trên những điều sau
page-results-data = Số liệu cho máy đọc (JSON)

## Riêng tư
page-privacy-title = Quyền riêng tư
page-privacy-heading = Quyền riêng tư
page-privacy-child = Cho em
page-privacy-child-keep-title = Mình giữ gì?
page-privacy-child-keep = Nhóm tuổi, xã hoặc phường, câu trả lời của em. Nếu em muốn thì thêm: em trai hay em gái, dân tộc, khuyết tật.
page-privacy-child-not-title = Mình không giữ gì?
page-privacy-child-not = Tên, ảnh, trường, lớp, số điện thoại, nơi em đang đứng.
page-privacy-child-who-title = Ai xem?
page-privacy-child-who = Người lớn chỉ xem kết quả chung của nhiều bạn. Không ai biết câu nào là của em.
page-privacy-child-delete-title = Em muốn xoá?
page-privacy-child-delete = Chưa gửi xong thì em bấm “Dừng”: xoá hết ngay. Gửi xong rồi thì câu trả lời không còn gắn với em, nên không tìm lại được nữa.
page-privacy-child-ask-title = Em muốn hỏi?
page-privacy-child-ask = Em nhờ bố mẹ, thầy cô hoặc cán bộ xã hỏi giúp. Em cần giúp gấp thì gọi 111.

page-privacy-adult = Thông báo đầy đủ cho người lớn
page-privacy-adult-lead = Thông báo này nói hết những gì chương trình làm với dữ liệu của trẻ em, kể cả những điều chương trình không bảo vệ được.

page-privacy-honest-title = Nói thật những điểm yếu
page-privacy-honest-1 = Nếu trò chuyện qua ứng dụng nhắn tin, công ty của ứng dụng đó đọc được cuộc trò chuyện. Trang web này riêng tư hơn.
page-privacy-honest-2 = Trong lúc đợt hỏi còn mở, người nắm cả máy chủ đang chạy lẫn các khoá của máy có thể nối một tài khoản với một phiếu trong hòm chưa mở. Sau khi hòm được mở thì không ai nối được nữa.
page-privacy-honest-3 = Nếu mất máy chủ hoặc mất khoá khi đợt hỏi còn mở, các phiếu chưa mở sẽ mất theo.
page-privacy-honest-4 = Đoạn mã chạy trong trình duyệt do máy chủ này gửi đến: ai thay đổi được máy chủ thì thay đổi được đoạn mã đó.
page-privacy-honest-5 = Nhóm nhỏ nhất được giữ chung là 10 em. Nếu 9 em trong nhóm cùng kể ra câu trả lời của mình thì đoán được câu của em còn lại.

page-privacy-controller-title = Ai chịu trách nhiệm
page-privacy-controller-1 = Cơ quan tổ chức lấy ý kiến trẻ em theo Kế hoạch 1222/KH-UBND của tỉnh Cao Bằng. Kế hoạch giao Sở Lao động – Thương binh và Xã hội và Sở Thông tin và Truyền thông; từ năm 2025 việc về trẻ em do Sở Y tế tiếp nhận, việc về kênh thông tin do Sở Khoa học và Công nghệ tiếp nhận.
page-privacy-controller-2 = Liên hệ qua nhà trường hoặc Uỷ ban nhân dân xã, phường nơi phát phiếu; thông báo gửi cha mẹ trước mỗi đợt ghi rõ người và cách liên hệ.

page-privacy-purpose-title = Dùng để làm gì, theo căn cứ nào
page-privacy-purpose-1 = Tính số trẻ em được hỏi ý kiến (chỉ tiêu 22), được nâng cao nhận thức về quyền tham gia (chỉ tiêu 23), tham gia hoạt động (chỉ tiêu 24): Luật Trẻ em Điều 74, Điều 78; Kế hoạch 1222/KH-UBND.
page-privacy-purpose-2 = Trả lời các em một cách công khai: Luật Trẻ em Điều 78; Nghị định 56/2017/NĐ-CP Điều 50.
page-privacy-purpose-3 = Chỉ làm khi em đồng ý, và cha mẹ được báo trước mỗi đợt. Không dùng cho việc nào khác.

page-privacy-data-title = Dữ liệu nào
page-privacy-data-1 = Nhóm tuổi (7–10 hoặc 11–15), xã hoặc phường đang sống, các câu trả lời. Không biết xã, phường thì bỏ trống.
page-privacy-data-2 = Tự chọn, bỏ qua được: giới tính; với 11–15 tuổi thêm nhóm dân tộc và có khuyết tật hay không. Dân tộc và khuyết tật là thông tin nhạy cảm: chỉ được đếm chung, không bao giờ nằm cạnh một câu trả lời.
page-privacy-data-3 = Không hỏi và không giữ: họ tên, ngày sinh, trường, lớp, số điện thoại, ảnh, giọng nói, vị trí, địa chỉ mạng, tên tài khoản.
page-privacy-data-4 = Trang web đặt một cookie cho cuộc trò chuyện; cookie mất khi đóng trình duyệt. Không có cookie theo dõi, không có nội dung của bên thứ ba.

page-privacy-sources-title = Số trẻ em toàn tỉnh lấy từ đâu
page-privacy-sources-1 = Từ số liệu dân số chính thức mà cơ quan nhập vào; nguồn và ngày ghi dưới từng con số.

page-privacy-receivers-title = Ai nhận, xử lý ở đâu
page-privacy-receivers-1 = Sở Y tế, Sở Khoa học và Công nghệ và người có trách nhiệm của xã, phường nhận kết quả chung. Không ai nhận câu trả lời của riêng một em.
page-privacy-receivers-2 = Chương trình chạy trên máy chủ do cơ quan chịu trách nhiệm quản lý và phải đặt tại Việt Nam. Chương trình không gửi dữ liệu cho bên nào khác.

page-privacy-separation-title = Tách em khỏi câu trả lời thế nào
page-privacy-separation-1 = Mỗi phiếu được niêm phong trong hòm. Hòm chỉ mở một lần, khi đợt hỏi đóng; lúc đó câu trả lời được tách khỏi người trả lời, xáo trộn, rồi khoá của hòm bị huỷ.
page-privacy-separation-2 = Câu trả lời chỉ được giữ trong nhóm từ 10 em trở lên; nhóm nhỏ hơn thì bỏ giới tính, bỏ xã, hoặc huỷ hẳn. Số người tham gia dưới 5 không được công bố.
page-privacy-separation-3 = Để một em không bị đếm hai lần, chương trình giữ một dấu đã mã hoá đến khi chốt năm, rồi huỷ cùng với khoá.

page-privacy-retention-title = Giữ bao lâu
page-privacy-retention-1 = Cuộc trò chuyện: mã hoá, tự xoá sau 60 phút không dùng, chậm nhất 6 giờ. Bấm “Dừng” thì xoá ngay.
page-privacy-retention-2 = Phiếu trong hòm: đến khi đợt hỏi đóng, lâu nhất 92 ngày. Dấu chống đếm hai lần: đến khi chốt năm.
page-privacy-retention-3 = Câu trả lời đã tách khỏi người: 24 tháng. Ý kiến viết bằng lời: 90 ngày. Số đếm chung: giữ để báo cáo. Nhật ký của máy: 14 ngày, không có lời, tên, mã, địa chỉ của ai.

page-privacy-rights-title = Quyền của em và cha mẹ
page-privacy-rights-1 = Xem trước phiếu hỏi, không tham gia, dừng giữa chừng, hỏi lại, khiếu nại. Yêu cầu được trả lời trong 2 ngày làm việc; xem hoặc sửa trong 10 ngày, rút lại hoặc hạn chế trong 15 ngày, xoá trong 20 ngày.
page-privacy-rights-2 = Sau khi gửi, phiếu không còn gắn với em nào nên không thể tìm ra để xem, sửa hay xoá riêng một phiếu. Vì vậy em được hỏi ý trước khi bắt đầu.
page-privacy-rights-3 = Khiếu nại: gửi Uỷ ban nhân dân xã, phường hoặc Sở Y tế; nếu thấy dữ liệu cá nhân bị xâm phạm thì báo cơ quan công an chuyên trách bảo vệ dữ liệu cá nhân.

page-privacy-breach-title = Nếu có sự cố
page-privacy-breach-1 = Sự cố gây hại được báo cho cơ quan bảo vệ dữ liệu cá nhân trong 72 giờ và được thông báo ở trang này.

page-privacy-machine-title = Máy không quyết định gì về em
page-privacy-machine-1 = Không có quyết định tự động nào về một em. Máy chỉ hỏi, đếm và cộng.

page-privacy-version = Bản 1, ngày { $day }.

## Trang báo lỗi
page-trouble-unknown-title = Không có trang này
page-trouble-unknown = Có thể địa chỉ bị gõ nhầm, hoặc trang đã chuyển đi chỗ khác.
page-trouble-refused-title = Trang không hiểu điều vừa gửi
page-trouble-refused = Không sao cả, chưa có gì được lưu. Em hãy quay về trang đầu và làm lại.
page-trouble-many-title = Đông người quá
page-trouble-many = Có rất nhiều lượt từ cùng một nơi. Em chờ một phút rồi thử lại nhé.
page-trouble-away-title = Máy đang nghỉ một chút
page-trouble-away = Lúc này máy chưa trả lời được. Không phải lỗi của em. Em chờ một lát rồi thử lại nhé.
page-trouble-failed-title = Có lỗi ở phía máy
page-trouble-failed = Không phải lỗi của em. Người phụ trách sẽ thấy lỗi này. Em thử lại nhé.
page-trouble-home = Về trang đầu
page-trouble-again = Thử lại
page-trouble-help = Cần giúp gấp? Gọi miễn phí, cả ngày lẫn đêm:

## Khi chương trình khởi động
start-migrated = Đã cập nhật cơ sở dữ liệu ({ $n } bước).
start-units = Đã nạp danh mục đơn vị hành chính ({ $n } dòng).
start-ready = Em Nói đã sẵn sàng. Ctrl-C để dừng.
start-page-home = Trang đầu
start-page-child = Dành cho em
start-page-report = Báo tin
start-page-results = Kết quả
start-page-privacy = Riêng tư
start-page-staff = Cán bộ
start-phone = Mở cho điện thoại cùng mạng (dừng chương trình này trước): { $command }
start-phone-address = ĐỊA_CHỈ_MÁY_NÀY
start-trial-only = Chế độ thử trong mạng nội bộ: chỉ nên mở đợt thử.
start-stopping = Đang dừng … (Ctrl-C lần nữa để dừng ngay)
start-stopped = Đã dừng.
