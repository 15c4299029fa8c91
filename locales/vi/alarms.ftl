### Báo cho cán bộ: thư, webhook, thông báo trên trình duyệt; lịch trực; cơ quan và nơi nhận.
### Lời trong phần "alarm-notice" đi ra ngoài: không nói tên hệ thống, không nói loại việc, không nói mức.

alarm-notice-case-title = Có tin mới cần xem
alarm-notice-case-text = Có tin mới cần xem. Mở liên kết để ghi là đã nhận, rồi đăng nhập để xem.
alarm-notice-test-title = Tin thử
alarm-notice-test-text = Đây là tin thử. Mở liên kết và bấm nút để ghi là đã nhận.
alarm-notice-flood-title = Nhiều việc hơn thường lệ
alarm-notice-flood-text = Hôm nay có nhiều việc hơn thường lệ. Mở liên kết để ghi là đã nhận, rồi đăng nhập để xem.
alarm-notice-overdue-title = Có việc cần xem lại
alarm-notice-overdue-text = Có việc cần xem lại. Mở liên kết để ghi là đã nhận, rồi đăng nhập để xem.

# $days: số ngày từ lần xác nhận cuối; "never": chưa có lần nào.
alarm-line = { $days ->
    [never] Chưa có tin báo thử nào được xác nhận. Hộp báo tin chưa nhận tin mới.
   *[other] Đã { $days } ngày chưa có tin báo nào được xác nhận. Hộp báo tin ngừng nhận tin mới.
}
alarm-line-to-test = Gửi tin thử

error-alarm-off = Chưa có đường nào để báo cho cán bộ. Hãy đặt ALERT_SMTP_URL cùng ALERT_FROM, hoặc ALERT_WEBHOOK_URL, rồi thử lại.
# $login: tên đăng nhập đã ghi; $known: những tên có thể ghi.
error-duty-refused = Không có cán bộ nào tên đăng nhập "{ $login }" có thể trực. Có thể ghi: { $known }
error-office-refused = { $reason ->
    [overlaps] Mã "{ $code }" đã có một dòng còn hiệu lực vào hoặc sau ngày { $day }. Hãy kết thúc dòng đó trước, hoặc chọn ngày sau.
    [unknown] Không có dòng nào mã "{ $code }" còn hiệu lực.
    [too-early] Ngày { $day } sớm hơn ngày bắt đầu của dòng mã "{ $code }".
   *[other] Không ghi được dòng mã "{ $code }".
}

command-alarm-test = Gửi một tin thử thật qua mọi đường báo; người nhận xác nhận bằng liên kết trong tin.
command-duty-set = Ghi giờ trực hằng tuần của một cán bộ (thay giờ cũ); --none: không trực nữa.
command-duty-show = Xem lịch trực và ai đang trực.
command-organisation-add = Thêm một cơ quan từ một ngày; dòng cũ cùng mã kết thúc vào hôm trước.
command-organisation-end = Ghi ngày cuối cùng của một cơ quan.
command-organisation-list = Liệt kê các cơ quan vào một ngày, cùng tên cũ.
command-receiver-add = Thêm một nơi nhận chuyển tin từ một ngày; dòng cũ cùng mã kết thúc vào hôm trước.
command-receiver-end = Ghi ngày cuối cùng của một nơi nhận.
command-receiver-list = Liệt kê các nơi nhận chuyển tin vào một ngày.

alarm-way-email = Thư điện tử: { $state ->
    [on] bật
   *[off] tắt (cần ALERT_SMTP_URL và ALERT_FROM)
}
alarm-way-webhook = Webhook: { $state ->
    [on] bật
   *[off] tắt (cần ALERT_WEBHOOK_URL)
}
alarm-way-push = Thông báo trên trình duyệt: { $state ->
    [on] bật
   *[off] tắt (cần STAFF_URL bắt đầu bằng https, hoặc ALERT_FROM)
}
alarm-place = { $way ->
    [email] Thư điện tử
    [webhook] Webhook
   *[push] Thông báo trên trình duyệt
}: { $delivery ->
    [taken] đã gửi
    [gone] trình duyệt không nhận nữa, đã xoá
    [refused] nơi nhận từ chối, sẽ thử lại
   *[away] không tới được, sẽ thử lại
}
alarm-test-delivered = Đã gửi tin thử. Việc thử chỉ xong khi có người mở liên kết trong tin và bấm xác nhận.
alarm-test-owed = Chưa gửi được tin thử đến nơi nào. Máy chủ đang chạy sẽ thử lại mỗi phút trong một giờ.

duty-set = { $count ->
    [0] { $name } không còn trong lịch trực.
   *[other] Đã ghi { $count } buổi trực mỗi tuần cho { $name }.
}
duty-none = Lịch trực còn trống.
duty-now = Đang trực: { $names }
duty-nobody-now = Lúc này không có ai trực.
duty-column-day = Ngày
duty-column-hours = Giờ
duty-column-order = Thứ tự
duty-column-name = Cán bộ
duty-weekday-1 = Thứ Hai
duty-weekday-2 = Thứ Ba
duty-weekday-3 = Thứ Tư
duty-weekday-4 = Thứ Năm
duty-weekday-5 = Thứ Sáu
duty-weekday-6 = Thứ Bảy
duty-weekday-7 = Chủ nhật

office-column-code = Mã
office-column-name = Tên
office-column-kind = Phần việc
office-column-from = Từ ngày
office-column-former = Tên cũ
office-column-contact = Liên hệ
office-column-level = Từ mức
office-column-harms = Loại việc
office-added = Đã ghi: { $code } – { $name }
office-ended = Đã ghi: { $code } kết thúc ngày { $day }
organisation-title = { $count } cơ quan, ngày { $day }
organisation-kind-participation = ý kiến trẻ em
organisation-kind-cases = tin báo
organisation-kind-other = khác
receiver-title = { $count } nơi nhận, ngày { $day }
receiver-no-contact = (chưa có)
receiver-every-harm = mọi loại

duty-page-title = Trực và báo tin
duty-page-empty = Lịch trực còn trống. Khi không có ai trực, màn hình nguy hiểm không hứa có người đọc ngay.
duty-page-week = Lịch trong tuần
duty-page-on = đang trực
duty-page-change = Sửa giờ trực của một người
duty-page-nobody-to-set = Chưa có cán bộ nào có thể trực.
duty-page-days = Những ngày trực
duty-page-from = Từ
duty-page-to = Đến
duty-page-over-midnight = Giờ kết thúc sớm hơn giờ bắt đầu nghĩa là trực qua đêm, sang ngày hôm sau. Lịch mới thay toàn bộ lịch cũ của người đó.
duty-page-set = Ghi lịch này
duty-page-clear = Bỏ khỏi lịch trực
duty-page-alarms = Tin báo đang chờ nhận
duty-page-no-alarm = Không có tin báo nào đang chờ.
duty-page-level-4 = Đỏ
duty-page-level-3 = Cam
duty-page-level-2 = Vàng
duty-page-level-1 = Xanh
# $cases: số tin; $at: lúc bắt đầu báo.
duty-page-waiting = { $cases } tin, báo từ { $at }.
duty-page-undelivered = Chưa gửi được tới ai.
duty-page-answer = Tôi đã nhận
duty-page-browser = Trình duyệt này
duty-page-push-off = Trình duyệt này chưa được báo. Thông báo chỉ ghi "Có tin mới cần xem".
duty-page-push-on = Trình duyệt này được báo khi đến lượt bạn.
duty-page-push-denied = Trình duyệt đang chặn thông báo của trang này. Hãy cho phép trong phần cài đặt của trình duyệt.
duty-page-push-none = Trình duyệt này không nhận được thông báo.
duty-page-push-turn-on = Báo cho trình duyệt này
duty-page-push-turn-off = Thôi báo
duty-page-trial = Gửi thử
# $state: none, owed, delivered, confirmed; $at: lúc gửi.
duty-page-trial-state = { $state ->
    [none] Chưa gửi thử lần nào.
    [owed] Tin thử lúc { $at } chưa gửi được tới nơi nào.
    [delivered] Tin thử lúc { $at } đã gửi, chưa có ai xác nhận bằng liên kết trong tin.
   *[confirmed] Tin thử lúc { $at } đã gửi và đã được xác nhận.
}
duty-page-failed = Chưa ghi được. Hãy tải lại trang rồi thử lại.
duty-page-no-script = Trang này cần JavaScript để ghi lịch và bật thông báo. Lịch vẫn xem được.

received-title = Ghi là đã nhận
received-ready = Bấm nút để ghi là bạn đã nhận được tin. Sau đó đăng nhập để xem.
received-press = Tôi đã nhận
received-busy = Đang ghi…
received-done = Đã ghi là đã nhận.
received-already = Tin này đã có người nhận rồi.
received-unknown = Liên kết này không còn dùng được.
received-failed = Chưa ghi được. Hãy kiểm tra mạng rồi bấm lại.
received-no-script = Trang này cần JavaScript. Bạn có thể đăng nhập và ghi đã nhận ở trang Trực.
received-to-sign-in = Đăng nhập

doctor-alarm-confirmed = Tin báo thử đã được xác nhận trong bảy ngày qua.
doctor-alarm-unconfirmed = { $days ->
    [never] Chưa có tin báo thử nào được xác nhận
   *[other] Đã { $days } ngày chưa có tin báo nào được xác nhận
}: hộp báo tin không nhận tin mới. Chạy: npm run admin -- alarm test
doctor-audit-guarded = Cơ sở dữ liệu chặn mọi việc sửa nhật ký kiểm tra.
doctor-audit-unguarded = Cơ sở dữ liệu không còn chặn việc sửa nhật ký kiểm tra. Chạy: npm run admin -- audit verify
