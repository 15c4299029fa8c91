/** Danger that is there now, or about to come; one rule a line, written as `rule.ts` says. */
export const imminent = `
helpHard 1 me|:với|:đi|:nhanh|:gấp|:giúp|:ạ|:please
! :cứu 1 me|friend|kin
! :cứu 2 :với|:gấp|:nhanh
! :giúp_em|:giúp_con|:giúp_cháu|:giúp_tôi|:giúp_mình|:ai_giúp|:làm_ơn & :đang|danger|follow|collapse|kill|:nhanh|:gấp|hit|:bị / 14
! who 3 soon 3 hit|kill|smash|rape|lock|drag|breakIn
! soon 4 :bị|who 4 hit|kill|rape|lock|sell
:bị 4 stalk
stalk 1 me|friend
! who|peer 4 follow 3 gate|me 4 gate|hit|fear|:không_dám
peer 3 :đợi|:chờ|:chờ_sẵn|:chặn|:rình|:mai_phục 2 me 2 gate
stranger|peer|:nó|:hắn 3 :đang|:cứ|:lại|:vẫn 3 :đợi|:chờ|:rình|:nấp|:đứng|:lảng_vảng 3 gate
soon 5 peer|stranger|:nó|:hắn 4 :chặn|:đánh|:xử|:đến|:tới|:kéo_đến 3 me|gate
! who 4 breakIn
! breakIn 3 gate|:nhà|:phòng|:buồng
! who 3 :đang|:sắp|:tới|:đến 2 :xông|:leo|:trèo|:phá|:cạy|:đập 3 gate|:vào|:cửa
:chặn|:kê|:chèn 3 :cửa|:buồng 6 :vào|:sợ|:mở
peer|adult|stranger|:bố|:dượng 1 :đến|:tới|:về|:vào|:quay_lại 1 :rồi|:kia|:rồi_kìa & :cứu|:sợ|:trốn|:đánh|:giúp / 12
peer|stranger|:nó|:hắn|:bố|:dượng 2 :đang|:sắp|:đi 2 :tìm|:lùng|:kiếm|:truy 1 me
hide 3 hideout 8 family|fear|smash|who
family|smash|drunk 8 hide 3 hideout
:đang 1 hide 3 hideout
collapse & :gọi|:cứu|hit|drink|pills|:giúp|:làm_sao|injury / 12
:gọi|:lay 2 :không 1 :dậy|:tỉnh|:trả_lời
:chảy_máu|:máu_chảy|:mất_máu|:ra_máu 2 :nhiều|:không_cầm|:không_ngừng|:lênh_láng
me|friend|kin 3 :đang|:bị|:gặp 2 danger
:đang 2 danger
me 2 :không 1 :an_toàn
:không_an_toàn 4 me|:nhà
danger & me|friend & fear|helpHard|help / 10
! peer|stranger|adult|:nó|:hắn 3 :biết|:tìm_ra|:tìm_được|:dò_ra 3 whereabouts
:trên_đường 2 :đến|:tới|:qua|:về|:tìm|:lên & :nó|:hắn|:bắt|:đánh|:người|:bạn / 12
:định_vị 5 :chạy|:ở|:lên & friend|me|:lạ|:không / 14
:đang 3 :đứng|:ngồi|:trèo|:leo 2 :ngoài|:trên|:lên|:ra 1 height
! friend|me|:có_bạn 4 :đứng|:ngồi|:trèo|:leo 2 :ngoài|:trên|:lên|:ra 1 :lan_can|:thành_cầu|:sân_thượng|:nóc_nhà|:ban_công|:mép
drink 3 pills 3 :rồi|:xong 4 collapse|:không|:giờ|:nóng|:đau
:uống|:nuốt 2 :nhầm|:phải|:hết|:rồi 4 pills|poison|:chai|:diệt_cỏ|:cồn|:axit
:uống_thuốc|:uống 4 poison 3 :rồi
! who 4 :cầm|:vác|:xách|:giơ|:lăm_lăm 2 knife 4 :đuổi|:dọa|:đòi|:vào|:đến|:ở|:ngoài|:đi|me|kin
:dí|:kề|:gí|:đưa 1 :dao 2 :vào|:cổ|:lên
:tan_học|:ra_về|:tối_nay|:lát_nữa|:chiều_nay|:tí_nữa 6 hit|kill|:xử|:biết_tay|:gặp_tao|:chém
:thoi_thóp|:hấp_hối
:chạy_thoát|:trốn_thoát|:trốn_ra|:thoát_được & :nó|:họ|:giữ|:nhốt|:bạn|:em|:đang / 12
:đang_giữ|:đang_bắt|:bắt_giữ 3 friend|me|kin
:giả_vờ|:giả_làm|:đóng_giả 4 :gọi|:công_an|:mẹ|:bố|:bác_sĩ
:bị_bỏ|:bỏ_lại|:bỏ_rơi 4 :một_mình|:đường|:rừng|:gốc_cây|:nhà
:nhà_không_có_ai|:ở_nhà_một_mình|:một_mình & :đập_cửa|:gõ_cửa|:gọi_cửa|:lạ|:sợ_quá|:rình / 12
! :help_me|:save_me|:please_help 2 peer|adult|stranger|family
! :nó|:hắn|:họ|:ông_ấy|:ông_ta|:chú_ấy|:anh_ta|:thằng_đó|:bọn_nó|:chúng_nó|stranger 1 :đang|:sắp 1 :đến|:tới|:vào|:quay_lại
! :nó|:hắn|:họ|:ông_ấy|:ông_ta|:chú_ấy|:anh_ta|:thằng_đó|:bọn_nó|:chúng_nó|stranger 2 :ở|:đứng|:rình 1 :ngoài_cửa|:trước_cửa|:ngoài_cổng|:trước_nhà|:dưới_nhà|:cửa_sổ|:ngoài_sân
`;
