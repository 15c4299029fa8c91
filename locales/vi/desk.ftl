# Bàn xử lý tin của cán bộ. Không trách người báo, không bao giờ xin ảnh, họ tên, mật khẩu.

error-case-unknown = Không có tin này, hoặc tin không mở cho anh chị.

## Trang và danh sách

desk-page-title = Tin cần xử lý
desk-needs-script = Tin chỉ mở được trong trình duyệt có bật JavaScript: khoá của anh chị không rời khỏi máy này.
desk-list = Danh sách tin
desk-case = Tin đang mở
desk-shelf = Ngăn
desk-shelf-sent = Đang xử lý
desk-shelf-closed = Đã đóng
desk-filter = Chỉ hiện
desk-filter-all = Tất cả
desk-filter-mine = Của tôi
desk-filter-unread = Chưa đọc
desk-filter-overdue = Quá hạn
desk-load-again = Tải lại
desk-gather = Gom tin cùng trang
desk-gathered = Đã xem đường link của { $n } tin.
desk-alike = { $n } người báo cùng trang này
desk-help = Phím tắt
desk-help-close = Đóng
desk-count = { $n } tin
desk-overdue = { $n } tin có việc quá hạn. Các tin này có chữ “quá” ở bên phải.
desk-overdue-lead = { $n } tin có việc quá hạn. Trưởng nhóm xem ai đang xử lý và giao lại nếu cần.
desk-list-empty = Không có tin nào ở đây.
desk-opening = Đang mở…
desk-unopened = Không mở được
desk-not-open = Tin này không còn mở cho anh chị, hoặc chưa kết nối được.
desk-choose = Chọn một tin ở danh sách. Phím j, k để đi xuống, lên; phím ? để xem các phím khác.
desk-back = Về danh sách
desk-unread = { $n } chưa đọc
desk-test = Tin thử
desk-state-sent = Đang xử lý
desk-state-closed = Đã đóng
desk-somebody = một cán bộ
desk-done = Đã xong.
desk-no-directory = Danh bạ cán bộ chưa được xác minh. Anh chị vẫn đọc và trả lời được, nhưng chưa cấp quyền hay đổi khoá được, và chữ ký của đồng nghiệp chưa kiểm tra được.

## Mở khoá

desk-unlock = Mở khoá để đọc tin
desk-unlock-more = Mật khẩu mở khoá của anh chị ngay trong trình duyệt này. Khoá không gửi đi đâu và tự đóng sau 15 phút không dùng.
desk-password = Mật khẩu
desk-unlock-now = Mở khoá
desk-unlocking = Đang mở khoá…
desk-unlock-wrong = Mật khẩu không mở được khoá. Xin thử lại.

## Thời gian

desk-left-minutes = còn { $n } phút
desk-left-hours = còn { $n } giờ
desk-left-days = còn { $n } ngày
desk-late-minutes = quá { $n } phút
desk-late-hours = quá { $n } giờ
desk-late-days = quá { $n } ngày
desk-due-at = hạn { $at }
desk-met = xong ngày { $day }
desk-met-late = xong ngày { $day }, muộn
desk-clocks = Việc phải làm theo luật
desk-clocks-none = Không có việc nào phải làm theo giờ.
desk-clock-done = Đã làm
desk-reading-rest = Hôm nay anh chị đã đọc tin hơn 2 giờ. Xin nghỉ một lát, hoặc giao bớt cho đồng nghiệp.
desk-reading-stop = Hôm nay anh chị đã đọc tin hơn 4 giờ. Xin dừng đọc hôm nay và nói với trưởng nhóm.

## Một tin

desk-case-name = Tin { $id }
desk-case-day = nhận ngày { $day }
desk-held = đang lưu giữ theo lệnh
desk-nobody-handles = Chưa ai nhận xử lý
desk-handled-by = { $name } xử lý
desk-others = { $names } cũng đang mở tin này.
desk-read-in-pairs = Tin này nặng. Nên đọc cùng một đồng nghiệp.
desk-why = Vì sao là mức { $level }
desk-why-unknown = Không có lý do nào được ghi.
desk-level = Mức khẩn
desk-category = Loại chuyện
desk-level-changed = { $name } đổi từ { $from } thành { $to }.
desk-lower-asked = { $name } đề nghị hạ xuống { $level }. Người thứ hai chọn cùng mức thì mức mới có hiệu lực.
desk-told = Người báo đã chọn
desk-told-teller = Người báo
desk-told-about = Kể về
desk-told-where = Xảy ra ở
desk-told-offender = Người gây hại
desk-told-unit = Xã, phường
desk-told-contact = Cách liên lạc
desk-told-answer = Trả lời
desk-told-device = Máy dùng chung
desk-safety-now = Đang xảy ra ngay bây giờ?
desk-safety-safe = Đang ở nơi an toàn?
desk-safety-hurt = Có người bị thương hoặc sắp bị hại?
desk-answer-yes = Có
desk-answer-no = Không
desk-answer-unsure = Không rõ
desk-answer-unasked = Chưa trả lời
desk-answer-receipt = Đến được người báo bằng mã
desk-answer-none = Không đến được: người báo không giữ mã, hoặc mã đã hết hạn
desk-device-yes = Có, người khác cũng xem được
desk-device-no = Không, chỉ người báo dùng
desk-device-unsure = Không rõ
desk-not-said = Không nói
desk-unable-to-call = Người báo không gọi điện được.
desk-wanted-to-attach = Người báo muốn gửi tệp; tệp không được nhận và không được lưu. Đừng xin gửi lại.
desk-power = Người có thể có quyền với trẻ
desk-power-family = Người gây hại ở trong nhà. Đừng báo cho cha mẹ, người thân trước khi biết chắc là an toàn. Chuyển 111 và công an.
desk-power-adult = Người gây hại là người lớn quanh trẻ (ở trường, cơ quan…). Đừng báo cho trường hay nơi người đó làm. Chuyển 111 và công an.
desk-power-unsaid = Chưa biết ai gây hại: có thể là người trong nhà hoặc ở trường. Đừng báo cho gia đình, nhà trường trước khi biết chắc.
desk-trouble-key = Khoá của tin này khác với khoá đã giao, hoặc không ai trong danh bạ ký. Không viết gì thêm vào khoá đó. Việc này đã ghi vào nhật ký; xin báo trưởng nhóm.
desk-trouble-sheet = Tờ đầu của tin không mở được. Việc này đã ghi vào nhật ký.
desk-trouble-message = Có phần không mở được: bị sửa, bị chuyển chỗ, hoặc viết cho khoá khác. Việc này đã ghi vào nhật ký.
desk-trouble-signature = Có câu trả lời hoặc ghi chú mà chữ ký không xác minh được. Việc này đã ghi vào nhật ký.
desk-not-vouched = Chữ ký không xác minh được: không chắc cán bộ đã viết.

## Diễn biến

desk-course = Diễn biến
desk-course-empty = Người báo chưa viết lời nào.
desk-by-reporter = Người báo
desk-by-officer = Cán bộ
desk-by-note = Ghi chú
desk-reply = trả lời người báo
desk-kind-words = kể
desk-kind-contact = ghi cách liên lạc
desk-kind-link = gửi đường link
desk-kind-account = ghi tài khoản gây hại
desk-kind-details = chọn thêm sau khi gửi (đã gộp vào phần trên)
desk-what-words = lời kể
desk-what-contact = cách liên lạc
desk-what-link = đường link
desk-what-account = tài khoản
desk-what-reply = câu trả lời
desk-what-note = ghi chú
desk-show = Hiện { $what }
desk-hide = Che lại
desk-note = ghi chú
desk-note-category = xếp lại loại: { $category }
desk-note-level = đổi mức từ { $from } thành { $to }
desk-note-referral = chuyển cho { $name } ({ $way })
desk-note-receipt = { $name } xác nhận đã nhận
desk-note-take-down = yêu cầu gỡ, { $platform }: { $state }
desk-note-apart = tách khỏi nhóm cùng trang
desk-note-together = đưa lại vào nhóm cùng trang
desk-note-rights = yêu cầu về dữ liệu, { $asks }: { $state }, hạn { $day }
desk-note-conflict = rút khỏi tin này
desk-note-hand-over = giao cho { $name }
desk-note-closure = đóng tin: { $outcome }

## Việc làm

desk-deeds = Việc làm với tin này
desk-more-deeds = Việc khác
desk-deed-reply = Trả lời
desk-deed-note = Ghi chú
desk-deed-refer = Chuyển tin
desk-deed-form = Mẫu số 01
desk-deed-level = Đổi mức
desk-deed-category = Xếp lại loại
desk-deed-receipt = Nơi nhận xác nhận
desk-deed-take-down = Yêu cầu gỡ
desk-deed-apart = Nhóm cùng trang
desk-deed-hand-over = Giao người xử lý
desk-deed-conflict = Không nên xem tin này
desk-deed-rights = Yêu cầu về dữ liệu
desk-deed-grant = Cấp quyền đọc
desk-deed-key = Đổi khoá của tin
desk-deed-close = Đóng tin
desk-skip = Để tin này lại, xem tin khác
desk-skip-hint = Không cần lý do, không ghi lại.
desk-cancel = Thôi
desk-save = Ghi lại
desk-reason = Lý do
desk-reason-optional = Lý do (không bắt buộc)
desk-colleague = Cán bộ
desk-myself = { $name } (tôi)

desk-do-reply = Trả lời người báo
desk-reply-words = Câu trả lời
desk-reply-hint = Ngắn, dễ hiểu, không trách. Đừng xin ảnh, họ tên, đừng bắt kể lại.
desk-send-reply = Gửi trả lời
desk-no-way-back = Không gửi được: người báo không giữ mã, hoặc mã đã hết hạn.
desk-templates = Câu có sẵn
desk-template-thanks-name = Cảm ơn
desk-template-thanks = Cảm ơn em đã kể. Cô chú đã đọc và đang lo việc này.
desk-template-not-your-fault-name = Không phải lỗi của em
desk-template-not-your-fault = Chuyện này không phải lỗi của em. Em làm đúng khi nói ra.
desk-template-safe-name = Hỏi an toàn
desk-template-safe = Bây giờ em có đang ở nơi an toàn không? Nếu không, em gọi 113 hoặc 111 ngay, hoặc đến chỗ một người lớn em tin.
desk-template-more-name = Hỏi thêm
desk-template-more = Nếu em muốn, em kể thêm điều em thấy cô chú cần biết. Không muốn thì thôi, cô chú vẫn giúp em.
desk-template-passed-on-name = Đã chuyển
desk-template-passed-on = Cô chú đã chuyển tin cho người có trách nhiệm giúp em. Nếu có gì thay đổi, em nhắn vào đây.
desk-template-call-name = Gọi 111
desk-template-call = Em cần nói chuyện với ai đó thì gọi 111, cả ngày lẫn đêm, miễn phí.
desk-template-keep-name = Giữ lại, đừng gửi
desk-template-keep = Em giữ lại tin nhắn, tên tài khoản, ngày giờ ở máy của em. Em đừng gửi ảnh cho ai, kể cả cho cô chú.
desk-template-closing-name = Kết thúc
desk-template-closing = Việc này cô chú đã làm xong phần của mình. Nếu chuyện còn tiếp, em cứ nhắn lại bằng mã này.
desk-warn-picture = Câu này có thể là xin ảnh hoặc clip. Đừng bao giờ xin.
desk-warn-name = Câu này có thể là hỏi tên. Người báo không cần nói tên.
desk-warn-secret = Câu này có thể là hỏi mật khẩu, giấy tờ hoặc tài khoản ngân hàng. Đừng hỏi.
desk-warn-why = Câu hỏi “tại sao em…” dễ nghe như trách. Có thể hỏi cách khác không?
desk-warn-promise = Đừng hứa kết quả.

desk-do-note = Ghi chú cho đồng nghiệp
desk-note-words = Ghi chú
desk-note-hint = Chỉ cán bộ mở được tin này đọc được. Người báo không thấy.
desk-send-note = Lưu ghi chú

desk-do-refer = Chuyển tin
desk-refer = Chuyển
desk-receiver = Nơi nhận
desk-no-contact = Chưa có cách liên lạc của nơi này. Nhờ quản trị bổ sung.
desk-may-be-told = Được nói: { $parts }.
desk-child-agreed = Trẻ đồng ý cho trường biết
desk-staff-involved = Có thể có người của trường liên quan
desk-way = Cách chuyển
desk-way-phone = Gọi điện, đọc qua máy
desk-way-print = In ra giấy
desk-way-file = Tệp mã hoá age
desk-way-person = Đưa tận tay
desk-referral-words = Ghi thêm (người nghe máy, giờ, việc hẹn…)
desk-withheld = Vì sao { $n } nơi không có trong danh sách
desk-hand-over-title = Bàn giao cho { $name }
desk-hand-over-note = Tài liệu mật. Chỉ dùng để bảo vệ trẻ em (Nghị định 56/2017 Điều 24). Không báo cho người có thể có quyền với trẻ.
desk-do-receipt = Nơi nhận xác nhận đã nhận
desk-receipt-words = Ai nhận, lúc nào, số hiệu
desk-nothing-referred = Tin này chưa được chuyển cho ai.
desk-form-more = Mẫu được điền sẵn điều đã biết; điều chưa biết để trống. Việc mở mẫu được ghi vào nhật ký.
desk-make-form = Mở mẫu để in
desk-form-made = mở Mẫu số 01
desk-form-note = Tài liệu mật theo Nghị định 56/2017 Điều 24.
desk-print = In

desk-do-level = Đổi mức khẩn
desk-lower-two = Nâng mức thì một người là đủ. Hạ mức cần hai người chọn cùng mức.
desk-do-category = Xếp lại loại chuyện
desk-do-close = Đóng tin
desk-outcome = Kết quả
desk-closure-words = Kết quả bằng lời
desk-close-case = Đóng tin
desk-close-hint = Nếu người báo viết thêm, tin tự mở lại.
desk-unreadable-two = Cần hai người. Anh chị là người thứ nhất: tin còn nguyên đến khi người thứ hai xác nhận.
desk-unreadable-second = Một người đã xác nhận tin không mở được. Anh chị là người thứ hai: tin sẽ đóng.
desk-reopen = Mở lại tin
desk-hold = Lưu giữ theo lệnh bằng văn bản
desk-release = Thôi lưu giữ theo lệnh

desk-do-hand-over = Giao người xử lý
desk-hand-over = Giao
desk-hand-over-words = Việc cần biết
desk-do-conflict = Không nên xem tin này
desk-conflict-more = Người quen của ai trong tin này không nên xem. Quyền đọc bị xoá ngay và không tự lấy lại được.
desk-who-steps-back = Ai rút
desk-step-back = Rút và xoá quyền đọc
desk-do-grant = Cấp quyền đọc
desk-grant = Cấp quyền
desk-all-have-access = Mọi cán bộ trong danh bạ đã có quyền, hoặc đã được loại khỏi tin này.
desk-do-key = Đổi khoá của tin
desk-key-more = Dùng khi một cán bộ nghỉ việc: từ nay lời mới được mã hoá bằng khoá mới, chỉ những người trong danh bạ mở được. Điều người đó đã đọc thì không lấy lại được.
desk-renew-key = Đổi khoá
desk-renew-title = Làm mới khoá của các tin
desk-renew-why =
    Có người đã rời danh bạ hoặc một khoá bị lộ. { $n } tin cần khoá mới, để người đó không đọc được lời sắp đến.
desk-renew-why-escrow =
    Khoá ký gửi đã được thay. { $n } tin cần được mã hoá lại cho khoá ký gửi mới, để khi mất mọi khoá vẫn mở được.
desk-renew-all = Làm mới khoá { $n } tin
desk-renew-stop = Dừng lại
desk-renew-progress = { $n } trên { $all } tin
desk-renewed = Đã làm mới khoá của { $n } tin.
desk-renew-unopened = { $n } tin không mở được bằng khoá của anh chị; nhờ đồng nghiệp đang giữ các tin đó làm.

desk-do-take-down = Yêu cầu gỡ trang
desk-which-request = Yêu cầu
desk-new-request = Yêu cầu mới
desk-link = Đường link
desk-link-hint = Chỉ ghi địa chỉ trang. Đừng mở, đừng tải, đừng chụp lại hình trẻ em bị hại.
desk-platform = Nền tảng
desk-platform-other = Nơi khác
desk-take-down-state = Tình trạng
desk-take-down-asked = đã gửi yêu cầu
desk-take-down-removed = đã gỡ
desk-take-down-refused = từ chối
desk-take-down-silent = chưa trả lời
desk-take-down-answer = Trả lời của nền tảng
desk-do-apart = Nhóm báo cùng trang
desk-apart-more = Các tin có cùng một trang được gom lại. Nếu tin này nói về việc khác, tách nó ra.
desk-split-off = Tách tin này ra
desk-put-together = Đưa lại vào nhóm
desk-no-link = Tin này không có đường link.

desk-do-rights = Yêu cầu về dữ liệu cá nhân
desk-rights-asks = Người yêu cầu muốn
desk-rights-see = xem dữ liệu
desk-rights-correct = sửa dữ liệu
desk-rights-delete = xoá dữ liệu
desk-rights-object = rút đồng ý, hạn chế, phản đối
desk-rights-state = Tình trạng
desk-rights-state-received = đã nhận
desk-rights-state-answered = đã xác nhận với người yêu cầu
desk-rights-state-done = đã làm xong
desk-rights-state-refused = từ chối, có nêu lý do
desk-rights-days = Xác nhận chậm nhất ngày { $acknowledged }, làm xong chậm nhất ngày { $done } (Nghị định 356/2025 Điều 5).
desk-rights-due = Làm xong chậm nhất ngày { $day }.

## Không làm được

desk-refused-away = Chưa kết nối được. Điều anh chị đã viết vẫn còn đây; xin thử lại.
desk-refused-case-closed = Tin đã đóng. Mở lại tin trước.
desk-refused-case-open = Tin đang mở.
desk-refused-case-unknown = Tin này không mở cho anh chị.
desk-refused-clock-unknown = Tin không có đồng hồ này.
desk-refused-colleague-unknown = Không có cán bộ này trong cơ quan.
desk-refused-colleague-without-access = Cán bộ này chưa có quyền đọc tin. Cấp quyền trước.
desk-refused-directory-changed = Danh bạ vừa đổi. Tải lại rồi thử lại.
desk-refused-directory-missing = Danh bạ cán bộ chưa được xác minh.
desk-refused-key = Khoá này không phải của anh chị, hoặc không còn trong danh bạ.
desk-refused-key-not-active = Khoá của cán bộ này không còn hiệu lực trong danh bạ.
desk-refused-last-officer = Không còn ai khác đọc được tin này. Cấp quyền cho một người trước.
desk-refused-level-same = Mức này đang được dùng.
desk-refused-locked = Khoá chưa mở, hoặc tin này không có khoá dùng được.
desk-refused-no-recipient = Nơi nhận này không có khoá age đúng.
desk-refused-same-person = Cần một người thứ hai; anh chị đã xác nhận rồi.
desk-refused-second-factor-old = Việc này cần xác thực lại bước hai.
desk-refused-seq = Vừa có người khác viết. Tin đã tải lại; điều anh chị viết vẫn còn, xin xem rồi gửi lại.
desk-refused-too-long = Dài quá. Xin viết ngắn lại.
desk-refused-unread = Còn tin chưa đọc. Đọc hết rồi hãy đóng.
desk-refused-version = Khoá của tin vừa đổi. Tin đã tải lại, xin gửi lại.

## Phím tắt

desk-key-next = tin tiếp theo
desk-key-previous = tin trước
desk-key-open = mở tin
desk-key-reveal = hiện lời kế tiếp
desk-key-reply = trả lời
desk-key-note = ghi chú
desk-key-refer = chuyển tin
desk-key-form = Mẫu số 01
desk-key-level = đổi mức
desk-key-hand-over = giao người xử lý
desk-key-close-case = đóng tin
desk-key-skip = để lại, xem tin khác
desk-key-help = bảng này
desk-key-back = che lời, đóng ô, về danh sách

## Bảng tháng, mẫu văn bản

desk-months-title = Số tin theo tháng
desk-months-lead = Chỉ có số đếm. Không có nội dung, nơi chốn hay ngày giờ của tin nào.
desk-months-none = Chưa có bảng của tháng nào.
desk-month-name = Tháng { $month }/{ $year }
desk-month-total = tin
desk-month-nothing = Không có.
desk-number = { $n }
desk-hand-over-time = Chuyển đi sau bao lâu
desk-months-make = Lập bảng của một tháng
desk-months-more = Các tin của tháng được mở và cộng ngay trong trình duyệt này; chỉ bảng số được gửi đi. Gửi lại thì bảng mới thay bảng cũ.
desk-month = Tháng
desk-months-send = Cộng và gửi bảng
desk-months-opening = Đã mở { $done } trên { $of } tin…
desk-months-sent = Đã gửi bảng.
desk-months-sent-but = Đã gửi bảng. { $n } tin không mở được và không có trong bảng.
desk-months-refused = Bảng không được nhận.
desk-templates-title = Mẫu văn bản
desk-templates-lead = In ra rồi điền bằng tay. Không điều gì điền vào đây được gửi đi.

## Dòng lệnh

command-cases-stats = Số tin theo tháng, qua ngưỡng công bố
