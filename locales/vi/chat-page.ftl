# Trang trò chuyện của trẻ em. Lời ngắn, gọi bạn nhỏ là «em».

# Tên thẻ trình duyệt: không nói em đang trả lời gì.
page-chat-title = Em Nói

# Nút trên cùng: rời trang ngay.
page-leave = Thoát

# Nút trên cùng: số điện thoại giúp đỡ.
page-chat-help = Giúp em

# Đọc cho người dùng trình đọc màn hình.
page-chat-progress = Bước { $step } trong { $total } bước

# Nút đọc câu hỏi thành tiếng.
page-chat-listen = Nghe đọc

# Gửi những hình đã chọn; $n là số hình.
page-chat-done = Xong
page-chat-done-counted = Xong · đã chọn { $n }

# Gửi chữ hoặc số em đã viết.
page-chat-send = Gửi

# Tìm tên xã, phường.
page-chat-search = Tìm

# Hiện khi mạng không gửi được; câu hỏi vẫn còn trên màn hình.
page-chat-again = Chưa gửi được. Em đợi một chút rồi bấm lại nhé.

# Cuộc trò chuyện đã xoá; nút bắt đầu lại.
page-chat-anew = Bắt đầu lại

# Máy chủ chưa làm việc được.
page-chat-trouble = Máy đang nghỉ một chút, em ạ.
page-chat-trouble-more = Không phải lỗi của em. Em đợi một lát rồi bấm «Thử lại» nhé.
page-chat-try-again = Thử lại

# Nút gọi điện; $number là số của tổng đài.
page-chat-call = Gọi { $number }
