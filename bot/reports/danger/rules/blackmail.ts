/** Being pressed by pictures, secrets, money or threats; one rule a line, written as `rule.ts` says. */
export const blackmail = `
! extort 4 me|friend|who
:bị 3 extort
who 3 extort
! threat 6 spread 5 image|audience|secretThing
! threat 4 image
threat 4 spread
! :sẽ|:thì|:là|:đòi|:định|:dám 2 spread 3 image|audience
spread 3 image 6 audience 6 unless|money
spread 3 image 3 :lên_mạng|:lên_facebook|:lên_nhóm|:cả_lớp|:cả_trường|:khắp_trường|:lên_tiktok|:lên_group|:lên_story|:confession & threat|unless|:nó|:bị|:dọa|:tự_ý / 14
! unless 4 spread 5 image|audience|secretThing|me
! unless 5 who|:sẽ|:thì|:là 3 spread
unless & spread & image|money / 12
! refuse 5 :thì|:là|:sẽ|who 4 spread
! refuse 5 consequence
! money|pay & spread & image|secretThing|threat & threat|unless|press / 16
press|ask 4 pay|money 6 unless|spread|consequence|image|threat
:đòi|:bắt|:ép|:đòi_nợ 3 money
:xin|:đòi|:bắt 2 :thêm 2 image|money
! press 3 me|friend 3 pay 2 money
! :giữ|:có|:lấy|:lưu|:nắm|:chụp|:quay|:lấy_được 3 image 6 threat|:bắt|:ép|:đòi|:dọa
! image & threat|press & money / 12
:xóa|:xoá 4 image 5 :tiền|:mới|:thì|:nếu
:mới|:để 1 :xóa|:xoá
:không 1 :chịu|:thèm 1 :xóa|:xoá
! fake 4 image|:mặt
! fake & image & me|friend|intimate / 9
! :chuyển_khoản|:chuyển_tiền|:nạp_thẻ|:gửi_tiền|:nộp_tiền|:thẻ_cào & unless|threat|spread|press / 10
:tuần|:ngày|:tháng|:hôm 2 :nào|:nào_cũng 5 :nộp|:đưa|:trấn|:lấy|:đóng 3 money
:trấn_lột|:trấn|:xin_đểu|:bảo_kê
! :vay|:nợ 6 threat|:bêu|:đăng|:giết|:chém|:siết|:đòi
! secretThing & threat & audience|spread / 12
:cho|:để 2 audience 2 :biết|:xem|:coi|:thấy
:nói|:mách|:kể|:méc 3 audience & refuse|unless & :dọa|:sẽ|:đánh|threat / 12
:biết|:nắm|:cầm|:giữ 3 secretThing 6 press|threat
image 6 :tống_tiền|:đòi_tiền|:bắt_chuyển|:đòi_chuộc
! :tung|:phát_tán|:bêu|:phơi|:leak 3 image|:hết|:lên|:tin_nhắn|secretThing
! :tung|:phát_tán|:leak & image & me|friend|:của / 9
:còn|:vẫn_còn|:giữ 2 image 3 me & :dọa|:đòi|:bắt|:sợ|:trả_lại / 12
! :lỡ|:trót|:đã 2 :gửi|:chụp|:quay|:cho 3 image|:mặt
:ảnh|:clip|:video|:hình 4 :bị 2 :đăng|:tung|:phát_tán|:lộ|:chuyền|:gửi
:chuyền|:truyền|:chia_sẻ|:gửi 3 :tay_nhau|:khắp|:cả_lớp|:cả_trường & image / 10
:bắt|:ép|:đòi 3 me 4 :làm_theo|:nghe_lời|:phục_vụ|:làm_mọi
`;
