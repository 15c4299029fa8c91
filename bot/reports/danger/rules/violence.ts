/** Being hit, hurt, driven or threatened, at home and among children; one rule a line, written as `rule.ts` says. */
export const violence = `
! who 5 hit|abuse 2 me|kin
! who 5 hit|abuse 2 friend 3 often|pain|injury|weapon|fear
! stranger|adult|family 5 hit|abuse 2 friend
! who 5 rough 2 me 5 often|pain|injury|weapon|fear|:xuống|:ngã|:vào|:ra
who 4 hit|rough 2 :vào|:lên|:vô|:trúng 2 skin|me|:đầu|:mặt|:người
! family 4 hit|abuse 3 often|pain|injury|weapon
! family|adult 3 :lấy|:cầm|:dùng|:xách|:vác|:vơ|:bằng|:với 2 weapon 4 hit|abuse|rough
! weapon 3 hit|abuse|rough 2 me|friend|kin
! family|adult 3 :cầm|:xách|:vác|:vơ|:giơ 2 knife 5 me|friend|kin
:bị 3 who 3 hit|abuse|kill
! :bị 2 hit|abuse 3 often|pain|injury|weapon|me|:ở|:sau|:trong|:ngoài|:khi|:lúc
:bị|:ăn|:no 1 :đòn|:ăn_đòn|:tẩn|:hội_đồng|:đánh_hội_đồng|:đập|:tát|:đấm|:đánh_đập|:đạp
:bị 1 abuse|hit
hit|abuse|rough 4 injury
! injury 5 :vì|:do|:bởi|:tại 2 who
injury & who & hit|abuse|rough|weapon|drunk / 12
abuse 2 me|friend|kin
! hit & me & often & pain|injury|weapon|fear / 14
! drunk 8 hit|abuse|smash|rough
drunk 6 :chửi|:mắng|:đuổi|:quát 3 me|friend|kin|:cả_nhà
! threat 4 hit|kill|abuse|rough 2 me|friend|kin|:chết|:cả_nhà
! threat 3 hit|kill|abuse
:sẽ|:đòi|:định|:toan|:muốn|:tính 2 kill 2 me|friend|kin|:cả_nhà
who 3 :sẽ|:đòi|:định|:toan 2 hit|kill|abuse 2 me|friend|kin
! who 4 kill 2 me|friend|kin
family|peer|drunk 4 smash
smash & me|kin & fear|hide / 12
:đánh|:đập|:tẩn|:dần 1 :hội_đồng|:chết|:thừa_sống|:dã_man|:tàn_nhẫn|:túi_bụi|:tới_tấp 4 me|friend|kin|injury
! fear 4 family|adult|stranger|peer 3 hit|abuse|smash|drunk|kill
fear 3 :về_nhà|:ở_nhà|:về 4 family|drunk
fear 1 :về_nhà
family 3 starve
starve 5 me|friend|kin
:cho|:được 2 :ăn 3 :một_bữa|:1_bữa|:cơm_thừa|:cơm_nguội
press 3 me|friend 3 chore|:quỳ|:bò|:sủa|:liếm|:uống_nước|:ăn_đất|:tự_tát
! :bắt|:ép|:dụ|:rủ|:xúi 3 chore
:bắt|:ép 3 :quỳ|:bò|:sủa|:liếm|:tự_tát|:uống_nước_bẩn|:ăn_đất|:nuốt|:cởi_áo
! who 4 hit 2 :gãy|:tím|:sưng|:chảy_máu|:ngất
! who 3 :bóp|:siết|:kẹp|:bịt 1 :cổ|:mũi|:mồm|:miệng|:gối
! :bịt|:nhét|:trùm 2 :gối|:khăn|:chăn|:mồm|:miệng 4 me|friend|kin
:vết|:lằn|:dấu 2 :bầm|:tím|:roi|:lằn|:thương|:thắt_lưng|:tay 8 me|friend|skin|:người
:đầy|:nhiều|:khắp|:toàn 2 injury
injury & me|friend|skin & :khắp|:đầy|:hết|:mấy|:toàn|:hoài / 8
:lưng|:mông|:đùi|:chân|:tay|:người 2 :rách|:lằn|:hằn|:tím|:bầm|:sưng
! peer|who 3 :chặn|:chặn_đường|:vây|:kéo_hội|:kéo_người 4 hit|me
! :chặn_đường|:chặn_đánh|:chặn_đầu|:úp_sọt
:quay_clip|:quay_video|:quay 3 hit|abuse
! hit|abuse & :quay_clip|:quay_video|:quay_lại & who|me / 10
:bảo|:nói|:nhắn|:chửi|:xúi|:rủa|:kêu 3 me|friend 2 :chết|:tự_tử|:biến
:mày|:đồ 2 :nên|:đáng|:đi 1 die
:đuổi 2 me|friend 3 :ra_khỏi_nhà|:ra_đường|:khỏi_nhà
who|family 2 :đuổi 2 me 2 :đi
! who 3 hit 1 :em|:con|:cháu|:mình|:tớ|:tao|:me
me 3 :bị 3 who 3 hit|rough|abuse|kill
! hit 1 me 2 often|pain|injury|weapon
! hit|abuse 1 me 1 :xong|:rồi|:nữa|:bằng|:vì|:hôm|:suốt|:mỗi|:khi|:nhiều|:lắm
! hit 2 kin 3 injury|weapon|:trước_mặt
me|friend 2 :hay|:toàn|:suốt_ngày|:lại|:cứ|:luôn 1 :ăn_đòn|:bị_đòn|:no_đòn
! :dí|:gí|:châm|:ấn 2 :thuốc_lá|:điếu_thuốc|:tàn_thuốc|:bật_lửa|:bàn_là|:roi_điện|:roi
:tạt|:đổ|:hắt|:dội 2 :nước_sôi|:nước_nóng|:axit|:nước_bẩn|:xăng
:ngã|:té 2 :chứ|:không_phải 3 :bố|:mẹ|:ai|:đánh|:bị
! :bảo|:nói|:khai|:dặn 4 :là 2 :bị_ngã|:tự_ngã|:con_ngã|:em_ngã|:ngã_xe|:ngã_cầu_thang|:ngã
me 2 :về 1 :là 1 :bị
:về_nhà|:ở_nhà|:về_đến_nhà 4 :bị 2 hit|often
:trốn|:chạy_trốn|:núp|:chạy 6 :bố|:ba|:cha|:dượng|drunk
:nghe_tiếng 4 :bố|:ba|:dượng|:cha 6 hide|fear|:chạy|:run
:áo_dài_tay|:che & injury|hit|:vết / 10
:làm 5 :không_trả_lương|:không_lương|:tới_khuya|:đến_khuya|:2h_sáng|:sáng_đến_tối|:không_cho_nghỉ
:bắt|:ép 2 me|friend 2 :làm 4 :từ_sáng|:cả_ngày|:suốt_ngày|:đến_đêm|:tới_đêm|:không_công
! :cho 2 me 1 abuse
! :bị 1 :ăn_đòn
`;
