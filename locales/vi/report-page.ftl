# Trang báo tin: lời bình tĩnh, ngắn, không nói em đang làm gì nếu có người nhìn qua vai.

# Tên thẻ trình duyệt.
page-report-tab = Trang hỗ trợ

page-report-leave = Thoát nhanh
page-report-to-start = Về trang gọi giúp đỡ

page-report-write = Hoặc viết cho cô chú
page-report-write-more = Không cần tên, không cần tài khoản. Chữ em viết được khoá ngay trên máy này khi em bấm gửi; chỉ vài cô chú có trách nhiệm mở được.
page-report-begin = Bắt đầu viết

# Hiện khi trình duyệt không chạy script.
page-report-without-script = Trình duyệt này không tự khoá chữ được: chữ em viết đi tới máy chủ rồi mới được khoá, nên trong giây lát máy chủ đọc được. Em cần kín hơn thì gọi 111 hoặc mở trang này bằng máy khác.

# Khi kể ngay trong trang trả lời phiếu hỏi; câu thứ hai là đường dẫn.
page-report-on-server = Ở đây chữ em viết đi tới máy chủ rồi mới được khoá.
page-report-own-page = Mở trang khoá ngay trên máy em

page-report-closed = Lúc này chưa nhận tin viết
page-report-closed-more = Chưa đủ người và khoá để đọc tin một cách an toàn, nên trang không nhận tin mới. Em hãy gọi một trong ba số ở trên, cả ngày lẫn đêm.

page-report-away = Máy chủ đang nghỉ một chút
page-report-away-more = Lúc này chưa viết được. Em gọi một trong ba số ở trên, hoặc mở lại trang này sau một lát.

# Cất đoạn vừa viết; chưa gửi đi.
page-report-keep = Ghi lại

page-report-unsent = Chưa gửi
page-report-sent = Đã gửi

page-report-have-receipt = Em đã có mã
page-report-privacy = Ai đọc, giữ bao lâu

# Chưa gửi được; chữ đã viết vẫn còn trên màn hình.
page-report-again = Chưa mở được. Có thể mạng đang yếu. Em bấm lại nhé, hoặc gọi 111.
page-report-unsent-away = Chưa gửi được: mạng hoặc máy chủ đang nghỉ. Chưa mất gì cả, em bấm lại nhé. Cần gấp thì gọi 111 hoặc 113.
page-report-unsent-nobody = Không còn cô chú nào khác để đọc tin này, nên chưa gửi gì cả. Em hãy gọi 111 hoặc 113.
page-report-unsent-closed = Lúc này chưa có ai đủ tin cậy để nhận, nên chưa gửi gì cả. Em hãy gọi 111 hoặc 113.
page-report-unsent-paused = Nhiều lượt quá nên máy phải chờ một chút. Chưa mất gì cả, một lát nữa em bấm lại nhé. Cần gấp thì gọi 111 hoặc 113.
page-report-unsent-refused = Máy chủ chưa nhận tin này. Chữ em viết vẫn còn ở đây. Em bấm lại, hoặc gọi 111.
page-report-trouble-more = Không phải lỗi của em. Em đợi một lát rồi mở lại trang nhé. Cần gấp thì gọi một trong ba số ở trên.

## Mã
# Cho trình đọc màn hình; $digits là mã, viết thành nhóm bốn số.
page-report-receipt-read = Mã của em: { $digits }
page-report-receipt-pictures = Mỗi cặp số có một hình để dễ nhớ và dễ thấy khi gõ nhầm.
page-report-receipt-save = Tải ảnh mã về máy

page-report-return = Quay lại bằng mã
page-report-return-more = Gõ 16 số trong mã của em. Mỗi cặp số hiện một hình: hình giống lúc trước là đúng.
page-report-return-field = Mã, 16 số
page-report-return-open = Mở
page-report-return-wrong = Có số gõ nhầm. Em so lại các hình với mã đã ghi nhé.
page-report-return-short = Mã có đủ 16 số. Em xem lại nhé.
page-report-return-without-script = Trình duyệt này không tự mở khoá được: mã đi tới máy chủ, và máy chủ mở thư trả lời giúp em.
page-report-link-used = Đường dẫn này đã được dùng hoặc đã hết hạn. Em gõ mã để mở nhé.
page-report-link-start-used = Đường dẫn này đã được dùng hoặc đã hết hạn. Em bấm “Bắt đầu viết” để viết nhé.
page-report-lost = Em quên mã
page-report-lost-more = Mã không tìm lại được, vì không ai giữ nó ngoài em. Em có thể viết lại từ đầu; cô chú vẫn đọc tin trước.

## Quyền của em
page-report-rights = Quyền của em
page-report-rights-kept = Đang giữ: những gì em đã gửi và thư trả lời, tất cả đã khoá. Không giữ tên, số máy, địa chỉ mạng của em.
page-report-rights-periods = Mã hết dùng được sau 90 ngày không ai viết gì, hoặc 30 ngày sau khi xong việc. Tin đã xong được giữ 24 tháng rồi xoá.
page-report-rights-ask = Em muốn biết đang giữ gì, muốn sửa hoặc xoá thì bấm để gửi lời nhờ; cô chú trả lời trong 2 ngày làm việc.
page-report-rights-ask-see = Nhờ cho em biết đang giữ gì
page-report-rights-ask-see-text = Em muốn biết cô chú đang giữ những gì về em.
page-report-rights-ask-delete = Nhờ xoá tin của em
page-report-rights-ask-delete-text = Em muốn xoá tin đã gửi.
page-report-rights-asked = Đã gửi lời nhờ. Câu trả lời sẽ ở đây, mở bằng mã của em.
page-report-rights-end = Đóng mã này
page-report-rights-end-more = Đóng rồi thì không ai mở được thư trả lời bằng mã này nữa, kể cả em. Cô chú vẫn giữ tin đã nhận.
page-report-rights-end-now = Đóng mã
page-report-rights-ended = Đã đóng mã. Em cần giúp thì gọi 111, cả ngày lẫn đêm.

## Quyền riêng tư: phần báo tin
page-privacy-child-report-title = Khi em báo tin?
page-privacy-child-report = Có người thật đọc: chỉ vài cô chú có trách nhiệm, máy không đọc được. Em không cần nói tên. Nếu em hay bạn khác có thể bị hại, cô chú phải báo cho người có trách nhiệm bảo vệ trẻ em.

page-privacy-report = Khi báo tin
page-privacy-report-lead = Tin báo được giữ theo cách khác với phiếu hỏi, vì phải có người thật đọc để giúp.

page-privacy-report-kept-title = Giữ những gì
page-privacy-report-kept-1 = Những gì người báo đã chọn (chuyện gì, ở đâu, nhóm tuổi, xã hoặc phường nếu nói), chữ đã viết, và cách liên lạc nếu người báo tự cho. Tất cả nằm trong tin đã khoá.
page-privacy-report-kept-2 = Ngoài tin đã khoá chỉ có: mức độ gấp, trạng thái, ngày, đơn vị xử lý, số lần viết, cỡ chữ làm tròn, và các mốc giờ của luật khi còn đang chạy.
page-privacy-report-kept-3 = Không hỏi và không giữ tên, tài khoản, số máy, địa chỉ mạng. Không nhận ảnh và tệp: tệp gửi đến bị bỏ ngay, không ai mở.
page-privacy-report-kept-4 = Trang web không để lại gì trong máy của người báo. Chỉ khi trình duyệt không chạy script mới có một cookie, mất khi đóng trình duyệt.

page-privacy-report-readers-title = Ai đọc được
page-privacy-report-readers-1 = Chỉ những cán bộ có tên trong danh bạ được ký bằng khoá gốc cất ngoài mạng, trừ người mà người báo nói không được đọc. Máy chủ không giữ khoá nào mở được tin.
page-privacy-report-readers-2 = Có một khoá dự phòng chia cho ba người giữ, cần hai người cùng mở. Khoá này chỉ dùng khi cán bộ mất hết khoá, và mỗi lần dùng đều được ghi lại.
page-privacy-report-readers-3 = Khi có trẻ em bị hại hoặc có thể bị hại, luật buộc phải báo cho 111, công an hoặc Uỷ ban nhân dân xã, phường (Luật Trẻ em Điều 51).
page-privacy-report-readers-4 = Thư trả lời chỉ hiện ra khi có chữ ký đúng của cán bộ trong danh bạ. Mã của người báo mở thư trả lời, không mở lại lời đã viết.

page-privacy-report-limits-title = Những điều chưa bảo vệ được
page-privacy-report-limits-1 = Báo qua ứng dụng nhắn tin thì công ty của ứng dụng đó đọc được. Trang web kín hơn.
page-privacy-report-limits-2 = Trình duyệt không chạy script thì chữ đi tới máy chủ rồi mới được khoá. Trang nói rõ điều đó trước khi viết.
page-privacy-report-limits-3 = Đoạn mã khoá và mở tin trong trình duyệt do máy chủ này gửi đến: ai thay đổi được máy chủ thì thay đổi được đoạn mã đó.
page-privacy-report-limits-4 = Nhà mạng biết một máy đã mở trang web này. Người lấy được bản sao cơ sở dữ liệu thấy mỗi ngày có bao nhiêu tin, gấp đến đâu, dài cỡ nào; không thấy nội dung.

page-privacy-report-periods-title = Tin báo được giữ bao lâu
page-privacy-report-periods-1 = Tin chưa gửi: trên trang web thì chưa rời khỏi máy. Trong ứng dụng nhắn tin, hoặc khi không có script: mất ngay khi bấm “Xoá hết”, chậm nhất sau 7 giờ.
page-privacy-report-periods-2 = Tin đã gửi: giữ khi còn đang xử lý. Xong rồi giữ thêm 24 tháng, lâu hơn nếu có lệnh bằng văn bản. Đến hạn thì huỷ khoá trước, xoá tin sau. Tin chưa có ai đọc thì không bao giờ hết hạn.
page-privacy-report-periods-3 = Mã của người báo: 90 ngày sau lần viết cuối, hoặc 30 ngày sau khi xong việc.
page-privacy-report-periods-4 = Sổ ghi ai đã mở tin nào, lúc nào: 5 năm, không có nội dung tin.

page-privacy-report-rights-title = Quyền của em khi báo tin
page-privacy-report-rights-1 = Muốn biết đang giữ gì, muốn sửa, muốn xoá: mở bằng mã rồi bấm “Quyền của em”. Trình duyệt không có script thì chọn kể thêm và viết điều em muốn.
page-privacy-report-rights-2 = Yêu cầu được trả lời trong 2 ngày làm việc; xem hoặc sửa trong 10 ngày, rút lại hoặc hạn chế trong 15 ngày, xoá trong 20 ngày. Tin còn cần để bảo vệ một em có thể phải giữ đến khi xong việc; cô chú sẽ nói vì sao.
page-privacy-report-rights-3 = Không có mã thì không ai tìm được tin của em, vì tin không gắn với tên. Em có thể gọi 111.
page-privacy-report-rights-4 = Đóng mã lúc nào cũng được: sau đó không ai mở được thư trả lời bằng mã đó nữa.

## Gọi giúp đỡ
page-call-111 = Tổng đài bảo vệ trẻ em
page-call-111-more = Nói chuyện, hỏi, kể. Cả ngày lẫn đêm.
page-call-113 = Công an
page-call-113-more = Khi đang gặp nguy hiểm.
page-call-115 = Cấp cứu
page-call-115-more = Khi bị thương, ốm nặng.
