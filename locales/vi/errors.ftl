# Lỗi chung. Mã lỗi không bao giờ đổi.

error-address-refused = Không mở được địa chỉ { $host }:{ $port } ({ $code }): xem lại HOST và PORT.
error-already-running = Em Nói đang chạy trên thư mục { $folder }. Mỗi thư mục dữ liệu chỉ chạy một lần: dừng lần kia trước, hoặc đặt DATA_DIR khác.
error-conversation-busy = Máy đang bận, xin thử lại sau vài giây.
error-conversation-key-missing = Máy chưa sẵn sàng trò chuyện, xin thử lại sau ít phút.
error-database-away = Chưa kết nối được với cơ sở dữ liệu, xin thử lại sau.
error-database-closed = Cơ sở dữ liệu không cho vào ({ $code }): xem lại tên, mật khẩu và cơ sở dữ liệu trong DATABASE_URL.
error-database-old = Cơ sở dữ liệu là PostgreSQL { $given }, cần từ { $needed } trở lên: nâng cấp, hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu kèm theo.
error-disk-full = Ổ đĩa đã đầy, chưa lưu được gì thêm: xin giải phóng chỗ trống rồi thử lại.
error-form-refused = Nội dung gửi đến không đúng mẫu của trang.
error-page-unknown = Không có trang này.
error-port-taken = Cổng { $port } đã có chương trình khác dùng: đặt PORT khác, ví dụ PORT={ $other } npm start.
error-program-failed = Có lỗi ở phía chương trình. Lỗi đã được ghi lại, không kèm nội dung nào của người dùng.
error-too-many = Quá nhiều lượt trong một phút từ cùng một nơi, xin thử lại sau.
