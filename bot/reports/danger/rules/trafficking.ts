/** Being sold, taken away, married off, or lured to work; one rule a line, written as `rule.ts` says. */
export const trafficking = `
! take|ask 6 cross|:đi|:ra|:vào 2 abroad 8 work|lure|marry|sell|secret|gift|noContact|:không
:rủ|:dụ|:lừa|:bắt|:đưa|:dẫn|:chở|:bán|:ép|:dụ_dỗ 4 me|friend|:người|:nhau 3 cross|:đi|:ra|:vào 2 abroad
ask|:lừa|:ép|:dụ|:rủ 5 cross 2 abroad
! take|ask 5 abroad 6 work|lure|marry|sell|secret
cross 2 abroad 6 work|lure|marry|sell|:theo
! :bị 3 :bán|:lừa_bán|:dẫn|:đưa|:bắt 5 abroad|cross|noContact
traffic 4 me|friend|abroad
:bị|me|friend 4 traffic
sell 1 me|friend
:bị 3 sell
:định|:đòi|:dọa|:sẽ|:sắp|:tính|:muốn 2 sell 2 me|friend
:gán|:gạt|:trừ|:gả|:đem 2 me|friend 2 :nợ|:cho|:trừ_nợ|:đi
lure 8 ask|take|who|abroad|far
! ask|take 9 lure
! take|ask 5 leave 5 who|far|work|:theo|:với|secret
ask 4 me|friend 3 leave
! press|:bị|:phải|:dọa|:đòi|:hứa 4 marry
! :bắt|:ép|:định|:đòi|:muốn 3 me|friend 3 marry
! :gả|:gả_bán|:gán 2 me|friend|:nợ
! marry & ageChild & me|friend|:cháu|:hai_cháu|:bạn / 16
:nghỉ_học|:bỏ_học|:thôi_học 4 marry|:đi_làm_xa|:đi_làm|:lấy
family 3 :gả|:nhận_lễ|:hứa_gả 3 me|friend
family|:nhà 4 :nhận|:ưng|:đồng_ý 3 :lễ|:sính_lễ|:bạc_trắng|:tiền|:cưới
! :nhà_trai|:lễ_hỏi|:lễ_cưới|:ăn_hỏi & me|friend|:cháu & :giữ|:trốn|:sợ|:không_muốn|:tuổi|:lớp|:ép|:mới / 16
! catchWife
:kéo|:bắt|:lôi 3 me|friend 4 :làm_vợ|:làm_dâu|:về_làm_vợ
! papers & :giữ|:thu|:trộm|:mang / 5
! ask|take|:rủ|:hứa 7 work 5 far|abroad|lure|secret|papers & me|friend|who|stranger / 18
ask|take|:rủ 5 :karaoke|:massage|:quán_hát|:quán_bar|:tiếp_khách|:casino|:mát_xa
work & :không_có_tiền|:không_trả|:không_cho_về|:khóa_cổng|:giữ_lại & me|friend / 16
far 8 :đừng|:không 2 :nói|:cho|:kể
! :đi|:theo|:dẫn|:lừa|:đưa|:sang|:qua 9 noContact
noContact 10 friend|kin
friend|kin|:chị_gái|:con_gái 6 noContact
! :công_an|:cảnh_sát|:chú_công_an 4 :tự_xưng|:xưng|:giả|:giả_vờ|:gọi 8 secret|money|leave|lock|:chụp|:chuyển|:bắt|:dọa
:tự_xưng|:xưng_là|:giả_danh|:giả_làm
:bắt_cóc 3 me|friend
:bị 2 :bắt_cóc
press|:bắt 3 me|friend 2 :đi_ăn_xin|:ăn_xin|:xin_tiền|:bán_vé_số|:đi_làm
ask & leave & secret / 12
! :rủ|:dụ|:xúi|:bảo|:lôi_kéo|:hẹn 3 me|friend 2 :bỏ_nhà|:trốn|:bỏ_trốn|:trốn_nhà|:đi_bụi|:đi_theo|:nghỉ_học|:bỏ_học
:trả|:đưa|:cho|:nhận 3 money 5 :lấy|:cưới|:mua|:bắt 2 me|friend
:người_dẫn_đường|:đường_rừng|:đường_mòn|:lối_mòn & :cột_mốc|abroad|:qua|:tiền|:đêm / 14
:qua|:sang|:vượt 2 :cột_mốc|:hàng_rào|:suối|:biên_giới & :tiền|:lương|:đêm|:có_người|:làm|:dẫn|:không_nói / 14
:bế|:dắt|:dẫn 3 :em_bé|:bé|:trẻ 9 :khóc|:thả|:không_phải|:giãy
:tuyển 6 :tuổi|:người_mẫu|:đi|:sang|:nữ|:học_sinh & me|friend|:nhận|:mai / 16
:tiêm|:chích 3 :vào 2 :tay|:người 2 me|friend
:uống_thuốc|:tiêm|:chích 6 :tiếp_khách|:trước_khi|:lịm|:ngủ
:bị|:ép|:bắt 4 :tiếp_khách|:đi_khách|:phục_vụ_khách
:bỏ|:vứt|:bị_bỏ 3 :gốc_cây|:thùng_rác|:ngoài_đường|:bụi|:cổng_chùa|:bệnh_viện & :bé|:sơ_sinh|:em_bé|:trẻ / 12
:chuộc|:tiền_chuộc
:casino|:lừa_đảo|:gõ_máy|:chốt_đơn & :không_cho_về|:bị|:đánh|:bắt & abroad|:bên_đó / 16
`;
