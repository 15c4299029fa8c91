# Trang đầu của cán bộ: việc gấp trước, rồi việc đang chờ.

home-number = { $n }
home-none = không có
home-doors = Các trang khác

home-now-overdue = { $n } tin có việc quá hạn.
home-now-red = { $n } tin mức Đỏ đang xử lý.
home-now-unread = { $n } tin chưa đọc.
home-now-calm = Không có gì gấp.
home-now-box-open = Hộp tin đang mở: có thể nhận tin mới.
home-now-box-closed = Hộp tin chưa nhận tin mới.
home-now-late = { $n } đợt đã trễ hẹn trả lời trẻ em.
home-now-campaigns = { $n ->
    [0] Lúc này không có đợt hỏi nào đang mở.
   *[other] { $n } đợt hỏi đang mở.
}

home-cases = Tin
home-cases-all = tin đang xử lý
home-cases-open = Mở bàn xử lý
home-cases-overdue = Quá hạn
home-cases-unread = Chưa đọc
home-cases-mine = Tôi đang xử lý
home-cases-next = Hạn kế tiếp

home-duty = Trực
home-duty-now = Đang trực
home-duty-nobody = chưa có ai
home-duty-alarms = Báo động chưa ai trả lời
home-duty-open = Xem lịch trực

home-campaigns = Các đợt hỏi
home-campaigns-none = Lúc này không có đợt hỏi nào đang mở, và không đợt nào còn nợ câu trả lời.
home-campaigns-open = Trang kết quả công khai
home-campaign-trial = đợt thử
home-campaign-closes = đóng ngày { $day }
home-campaign-answers = hẹn trả lời trước ngày { $day }
home-campaign-box = { $n } phiếu
# Làm tròn xuống bội số của 5.
home-campaign-box-from = từ { $n } phiếu
home-campaign-box-few = dưới 5 phiếu
home-indicators-open = Xem chỉ tiêu

home-directory = Nhận tin
home-directory-open = Xem danh bạ khoá
home-directory-standing = Danh bạ khoá
home-directory-version = số { $version }, ngày { $day }
home-directory-none = chưa có
home-directory-waiting = Khoá chờ ký
home-directory-left = Khoá của người đã nghỉ
home-alarm = Báo động xác nhận lần cuối
home-alarm-days = { $days ->
    [never] chưa lần nào
    [0] hôm nay
    [1] trong 24 giờ qua
   *[other] trong { $days } ngày qua
}

home-accounts = Người
home-accounts-open = Mời và quản lý
home-accounts-active = Đang dùng
home-accounts-invited = Lời mời đang chờ
home-accounts-over = Lời mời đã hết hạn

home-audit = Neo của nhật ký
home-audit-open = Xem nhật ký
home-audit-none = Nhật ký chưa được neo lần nào. Mỗi ngày được neo khi ngày ấy đã hết.
home-audit-day = Ngày được neo gần nhất
home-audit-late = thiếu những ngày sau đó
home-audit-rows = Đến dòng số
home-audit-sent = Bản sao ở nơi khác
home-audit-sent-true = đã gửi
home-audit-sent-false = chưa gửi
