/** Being touched, undressed, watched, photographed or talked to sexually; one rule a line, written as `rule.ts` says. */
export const sexual = `
! who|me|friend|kin 5 rape
:bị 4 rape|grope
! rape 3 me|friend|kin
! press 5 rape
! grope 3 body
! who 5 grope 2 me|friend
! who 4 grope 3 me|friend|body
! who 4 grope 1 skin 3 me|friend
:cho 3 who 2 grope|:sờ
adult|stranger|family 4 cuddle 3 me|friend 6 fear|:không_cho|:không_thích|:bắt|:ép|:phía_sau|alone|secret|bed|body
! press 3 me|friend 2 cuddle
! press 2 cuddle 2 me|friend|who
adult|stranger 3 :hay|:cứ|:toàn|:lại|:bắt|:đòi|:ép|:bất_ngờ|:tự_nhiên 2 cuddle 2 me|friend
adult|stranger 4 cuddle 2 me|friend 1 :chặt|:lâu|:từ_phía_sau|:hoài
me|friend & cuddle & fear & adult|stranger / 12
cuddle & body & who|me / 8
! cuddle|grope & secret / 12
! ask|press|threat 5 undress
! who 3 undress 3 me|friend|body|:của
undress 2 :của 1 me|friend
! undress & picture & who|ask|press / 9
! who 3 undress 3 :trước_mặt|:ra
:phải|:sao 2 :cởi 2 :quần|:áo|:đồ
! ask|press 7 image 3 intimate
! ask|press 4 :gửi|:chụp|:quay|:cho_xem|:bật|:mở|:gởi|:live|:gọi|:show 4 intimate|body|undress|porn
ask|press 6 :chụp|:quay 2 :hết_người|:người|:cả_người|:toàn_thân|:thân
! ask|press 5 :gửi|:chụp|:quay|:gởi 3 picture 3 intimate|body|undress|:không_mặc
ask|press 4 :bật|:mở|:xoay|:quay 2 :cam|:camera|:cam_lên 6 undress|body|:người|:áo|:tắm|:ngực
ask|press|who 3 :xin|:đòi 1 :thêm|:mấy|:vài 1 image
! who 3 :xin|:đòi|:bắt 2 me|friend 2 :gửi|:chụp|:quay 3 picture
stranger|online|met & picture & :xin|:đòi|:bắt|:gửi & me|:mặt|body|intimate / 12
! picture 2 intimate 4 me|friend|:của_em
! who|me|friend & porn / 8
porn 3 :gửi|:bắt|:ép|:rủ|:đăng|:tung
! :gửi|:bắt|:cho|:ép|:rủ|:đăng|:tung|:có|:nhận|:mở 4 porn
! :gửi|:nhắn|:cho_xem|:bắt_xem|:gởi 4 picture 3 intimate|body
! picture 2 body
! picture 3 undress
spy 4 bath|me|friend|body
:quay|:chụp|:nhìn|:xem|:lén 2 me|friend 3 bath|undress
:quay|:chụp|:nhìn|:xem 3 :lúc|:khi|:đang 3 bath
adult|stranger|family 5 :ngủ_với|:ngủ_cùng|:ngủ_chung|:lên_giường|:qua_đêm|:nhà_nghỉ|:khách_sạn 3 me|friend
! who 5 :vào|:sang|:lẻn|:mò|:mở_cửa 2 :phòng_em|:phòng_con|:phòng_ngủ|:giường|:phòng|:chăn|:buồng 5 me|friend|:lúc|:khi|:đêm
who 3 :kéo|:lật|:chui_vào 1 :chăn|:màn
! ask|press|:đòi|:dẫn|:đưa|:chở|:rủ 5 :ngủ_với|:ngủ_cùng|:ngủ_chung|:lên_giường|:qua_đêm|:nhà_nghỉ|:khách_sạn|:ngủ_lại|:phòng_trọ
! me|friend 6 pregnant
! pregnant 8 fear|:lớp|:mới|secret|me
who 6 sexask
! sexask & met|online|ask|fear / 12
:bảo|:hỏi|:khen|:bình_luận|:comment|:nhắn|:chê|:bàn 4 body
who 4 :nhìn|:ngó|:dòm 2 :vào|:chằm_chằm|:trộm 3 body
:bắt|:ép|:đòi|:cho|:rủ|:dụ|:mở 4 :xem|:coi 3 porn|:phim_bậy|:người_lớn
:yêu|:thương 4 :thì_phải|:phải 3 :cho_anh|:cho_nó|:chiều|:ngủ|:chứng_minh|:trao|:dâng
:lấy_đi|:mất|:cho|:đòi|:xin 2 :lần_đầu|:trinh|:cái_ngàn_vàng
! :làm 2 :bậy|:bậy_bạ|:chuyện_đó|:chuyện_ấy|:chuyện_xấu|:chuyện_kỳ|:kỳ_cục|:trò_bậy|:trò_đó|:trò_kỳ 3 me|friend|:với
who 3 :làm 1 :gì|:điều_đó|:thế|:vậy|:chuyện_gì 1 :với|:đó_với 1 me|friend
who 4 :tắm 1 :chung|:cùng 3 me|friend
who 4 :bắt|:đòi 3 :tắm
who 2 :đè 2 me|friend
:cầm|:nắm|:kéo|:bắt|:lấy 2 :tay 3 :đặt|:để|:sờ|:cho 4 body|:vào|:của
:tay 4 :để|:đặt|:luồn|:thò|:mò 3 :không_đúng_chỗ|:lung_tung|:đâu|body
:cho|:đưa|:thò|:luồn 1 :tay 2 :xuống|:vào 2 :dưới|:trong|body
who 4 :cho_xem|:khoe|:chìa|:lôi|:móc 3 body
:đau|:chảy_máu|:ngứa|:rát 2 :ở 1 body
:làm 1 :đau 3 body
:chỗ|:bộ_phận|:vùng 1 :kín|:nhạy_cảm|:sinh_dục|:đi_tiểu|:riêng_tư|:đi_đái|:đi_tè 4 me|friend
! me|friend & fear & :chạm|:đụng|:đụng_chạm|:động_chạm|:sờ & who / 12
! :đụng_vào|:động_vào|:chạm_vào|:sờ_vào 3 me|friend|body
:bán|:mua 2 picture 3 intimate|body
who|press 6 :ngồi_lên_đùi|:ngồi_lòng|:ngồi_vào_lòng|:ngồi_đùi|:ngồi_lên_lòng
:gọi 2 me|friend 1 :là 1 :vợ|:vợ_yêu|:bé_yêu|:vk
:trò 1 :vợ_chồng|:bác_sĩ|:người_lớn & who|adult|fear|:cởi / 9
ageAdult & ageChild & :yêu|met|online|:thích|ask|:quen / 16
:yêu|:quen|:thích 3 me|friend 4 :từ_hồi|:từ_khi|:lúc|:hồi 3 ageChild
who|adult 3 :yêu 2 me 3 :từ_hồi|:từ_khi|:khi 2 me
:pha|:bỏ|:cho 1 :gì|:thuốc|:thuốc_mê|:thuốc_ngủ 2 :vào 2 :nước|:ly|:cốc|:rượu
:uống_xong|:uống 4 :không_nhớ_gì|:không_biết_gì|:lịm|:khiêng|:ngủ_mê
:tiếp_khách|:đi_khách
! me|friend 4 :thấy 3 :bẩn|:dơ|:nhơ
:chụp|:tuyển|:mẫu|:người_mẫu 5 :phòng_kín|:áo_tắm|:nội_y|:bikini
:quý|:thương 3 me 6 :cởi|body|grope|undress
who 5 :hôn 2 :môi|:miệng|:cổ 2 me|friend
`;
