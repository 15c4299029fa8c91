### Hòm phiếu, tệp khoá, đóng năm báo cáo.

# $name: tên khoá; $file: tên tệp trong thư mục khoá.
error-key-absent = Không thấy tệp của khoá { $name } (tìm tệp tên bắt đầu bằng "{ $file }"). Hãy gắn lại hoặc khôi phục thư mục khoá (KEY_DIR). Nếu khoá đã mất hẳn, hai người cùng khai báo: npm run admin -- keys lost { $name } --as TÊN
error-key-broken = Tệp của khoá { $name } bị hỏng: tệp phải có đúng 32 byte của chính khoá này (tệp "{ $file }"). Hãy lấy lại tệp từ bản lưu thư mục khoá (KEY_DIR). Nếu không còn bản nào, hai người cùng khai báo: npm run admin -- keys lost { $name } --as TÊN
error-key-foreign = Trong thư mục khoá có tệp "{ $file }" nhưng đó là khoá khác, không phải khoá { $name } của cơ sở dữ liệu này. Hãy kiểm tra KEY_DIR có đúng thư mục của cơ sở dữ liệu này không.
error-key-not-lost = { $reason ->
    [found] Khoá { $name } vẫn còn nguyên, không khai báo mất được.
    [over] Khoá { $name } đã được huỷ đúng hạn, không phải bị mất.
    [unknown] Không có khoá nào tên "{ $name }". Xem các khoá: npm run admin -- keys status
    [no-name] Phải ghi tên người khai báo: --as TÊN
    [not-declarable] Khoá "{ $name }" không thuộc loại phải khai báo mất. Chỉ khai báo khoá có tên bắt đầu bằng part/, campaign/ hoặc slip/; khoá của cuộc trò chuyện tự được thay mới, khoá của mã lớp phải lấy lại từ bản lưu.
   *[other] Không khai báo mất khoá { $name } được.
}
error-campaign-cannot-close = { $reason ->
    [draft] Đợt { $id } còn là bản nháp, chưa mở nên không có gì để đóng.
    [scheduled] Đợt { $id } đã hẹn ngày nhưng chưa mở, nên không có gì để đóng.
   *[other] Đợt { $id } không ở tình trạng đóng được; chỉ đợt đang mở mới đóng được.
}
error-year-cannot-close = { $reason ->
    [unknown] Năm báo cáo { $year } chưa có đợt nào mở, nên không có gì để đóng.
    [campaigns-open] Chưa đóng được năm báo cáo { $year }: còn đợt chưa đóng: { $campaigns }. Hãy đóng các đợt đó trước: npm run admin -- campaign close ĐỢT
    [no-name] Phải ghi tên người đóng năm: --as TÊN
   *[other] Chưa đóng được năm báo cáo { $year }.
}

year-close-asked = Đã ghi: { $by } đề nghị đóng năm báo cáo { $year }. Cần thêm một người khác chạy lại lệnh này với tên của mình (--as TÊN).
year-closed = Đã đóng năm báo cáo { $year } ({ $askedBy }, { $by }). Mọi dấu của trẻ em trong năm đã bị xoá; các con số vẫn còn.
year-key-destroyed = Đã huỷ khoá của năm, dấu nhận { $fingerprint }. Hãy ghi dấu này vào biên bản.
year-slips-dropped = { $count } lượt tham gia không được tính, vì đợt của các em chưa có câu trả lời.

keys-none = Chưa có khoá nào.
keys-column-name = Khoá
keys-column-fingerprint = Dấu nhận
keys-column-state = Tình trạng
keys-state-found = còn nguyên
keys-state-absent = MẤT TỆP
keys-state-broken = TỆP HỎNG
keys-state-foreign = TỆP CỦA KHOÁ KHÁC
keys-state-unknown = không rõ
keys-state-ending = đang chờ huỷ nốt
keys-state-destroyed = đã huỷ
keys-state-lost = đã khai báo mất
keys-orphans = Tệp không thuộc khoá nào đang dùng:
keys-loss-asked = Đã ghi: { $by } khai báo mất khoá { $key }. Cần thêm một người khác chạy lại lệnh này với tên của mình (--as TÊN).
keys-lost = Khoá { $key } từ nay coi là đã mất.
keys-lost-closed = Các đợt dùng khoá này đã đóng: { $campaigns }
keys-lost-next = Từ nay dùng khoá { $nextKey }. Trẻ em tham gia sau này được tính là một nguồn riêng.
