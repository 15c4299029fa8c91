# Lời nói riêng trên Telegram. Xưng "mình", gọi "em".

## Thực đơn và lời giới thiệu (người lớn của tỉnh cũng đọc được)

telegram-command-start = Bắt đầu, hoặc xem lại câu đang hỏi
telegram-command-dung = Dừng lại và xoá hết
telegram-command-giupdo = Em cần giúp
telegram-command-baotin = Báo tin có chuyện xấu
telegram-command-xoa = 🧹 Xoá tin nhắn ở đây
telegram-description = Em nói: nơi trẻ em nói điều mình nghĩ, và báo tin khi có chuyện xấu. Đây là máy trả lời tự động, không phải người. Nguy hiểm thì gọi 113 hoặc 111. Em bấm “Bắt đầu” nhé.
telegram-short-description = Nơi trẻ em nói điều mình nghĩ, và báo tin khi có chuyện xấu.

## Trong cuộc trò chuyện

telegram-private-only = Mình chỉ nói chuyện riêng với từng bạn. Em nhắn riêng cho mình nhé.
telegram-erase-yourself =
    Có tin nhắn mình không xoá được. Em tự xoá giúp mình nhé:
    • Mở cuộc trò chuyện này, bấm vào tên ở trên cùng.
    • Bấm ⋮, chọn “Xoá cuộc trò chuyện” (Delete Chat).
# $page: địa chỉ trang báo tin không cần tài khoản.
telegram-private-page = Kể ở trang này thì kín hơn: { $page }
telegram-private-page-button = 🔒 Mở trang kín hơn

## Quản trị

command-telegram-set-webhook = Đăng ký địa chỉ nhận tin với Telegram, cùng thực đơn và lời giới thiệu.
command-telegram-info = Xem Telegram đang gửi tin về đâu, còn bao nhiêu tin chờ, lỗi gần nhất.
command-telegram-delete = Thôi nhận tin từ Telegram; tin đang chờ vẫn giữ ở Telegram.
# $missing: tên các cài đặt còn thiếu.
error-telegram-off = Chưa dùng được Telegram. Hãy đặt { $missing } trong .env rồi thử lại.
# $given: PUBLIC_URL đang có.
error-telegram-address = Telegram chỉ gửi tin tới địa chỉ https công khai, cổng 443, 80, 88 hoặc 8443. PUBLIC_URL đang là { $given }.
error-telegram-away = Không liên lạc được với Telegram. Kiểm tra mạng, hoặc TELEGRAM_API_ROOT nếu máy phải đi đường khác.
# $code: mã của Telegram, ví dụ 401.
error-telegram-refused = Telegram không nhận (mã { $code }). { $why ->
    [token] TELEGRAM_BOT_TOKEN sai hoặc đã bị thu hồi; xem lại với @BotFather.
    [often] Hỏi quá nhiều lần; đợi một phút rồi thử lại.
   *[other] Xem lại các cài đặt TELEGRAM_ và PUBLIC_URL.
    }
telegram-webhook-set = Telegram sẽ gửi tin tới { $url }. Đã đặt thực đơn và lời giới thiệu.
telegram-webhook-deleted = Telegram thôi gửi tin. Tin đang chờ vẫn ở Telegram tối đa 24 giờ.
telegram-bot = Máy trả lời: @{ $name } (số { $id }).
telegram-bot-other = TELEGRAM_BOT_ID hoặc TELEGRAM_BOT_USERNAME không khớp với máy trả lời này.
telegram-webhook-none = Chưa đăng ký địa chỉ nhận tin: npm run admin -- telegram set-webhook
telegram-webhook-here = Tin gửi tới: { $url }
telegram-webhook-elsewhere = Tin đang gửi tới { $url }, không phải { $wanted }. Đăng ký lại: npm run admin -- telegram set-webhook
telegram-pending = Đang chờ: { $count } tin.
telegram-last-error = Lỗi gần nhất, { $minutes } phút trước: { $what }
telegram-no-error = Không có lỗi nào gần đây.

## Chẩn đoán

doctor-telegram-off = Telegram tắt (không có TELEGRAM_BOT_TOKEN).
doctor-telegram-well = Telegram gửi tin về đây; { $pending } tin đang chờ.
doctor-telegram-polling = Telegram chạy kiểu hỏi từng lượt (TELEGRAM_MODE=polling): chỉ để phát triển.
doctor-telegram-elsewhere = Telegram không gửi tin về đây. Chạy: npm run admin -- telegram set-webhook
doctor-telegram-behind = Telegram còn { $pending } tin chưa gửi được về đây. Xem: npm run admin -- telegram info
doctor-telegram-away = Không hỏi được Telegram: { $why ->
    [refused] token sai hoặc đã bị thu hồi.
   *[unreachable] không liên lạc được.
    }
