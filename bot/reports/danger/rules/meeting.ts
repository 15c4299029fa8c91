/** Being asked to meet by somebody of the net or somebody strange, or lured; one rule a line, written as `rule.ts` says. */
export const meeting = `
! met|online|stranger 9 ask|:hẹn|:rủ|:đòi|:muốn 4 meet
ask|:rủ|:hẹn 4 meet 6 alone|secret|place
! ask|:hẹn 5 place 5 alone|secret|:gặp
! adult|stranger|:anh|:ông|:chú|:nó|:hắn 3 :hẹn|:rủ|:bảo|:kêu|:đòi|:dụ 3 :em|:con|:cháu|:mình|:tớ|:bạn_em|friend|me 2 :ra|:đến|:tới|:qua|:vào|:lên 2 place
met 5 online 6 meet
online 4 met 8 meet
! stranger 6 ask 4 meet
:người_lạ|:ông_lạ|:chú_lạ|:cô_lạ|:bà_lạ 6 ask|gift|meet|:đi|:lên_xe|whereabouts|:chở|:đón|:cho_kẹo
! online 8 meet 6 alone|secret|place
met 6 meet 4 alone|secret|place|:sắp|:mai|:tối|:chủ_nhật|:thứ
! meet 4 :người|:anh|:chú|:bạn|:ông|:trai|:nick|:ny|:người_yêu 3 met 3 online
meet 3 :người_yêu|:bạn_trai|:anh|:chú|:người 3 online
:gặp_riêng|:gặp_một_mình|:đi_gặp|:ra_gặp 5 stranger|met|online|alone|:anh_ấy|:chú
adult|stranger 6 :gặp_riêng|:gặp_một_mình
:không|:chưa 2 :gặp|:biết_mặt & online & meet / 16
:chưa|:chưa_từng 2 :gặp 3 :ngoài_đời|:lần_nào|:bao_giờ 9 :gặp|:đón|:hẹn|:đến|:ngủ_lại
! adult|stranger 4 ask 4 meet 5 alone|secret|gift|:không_cho
grown 3 ask 4 meet 2 :riêng|:một_mình
! gift 6 meet & adult|stranger|online|met / 16
meet 6 gift & stranger|online|met / 16
gift & secret & grown|stranger / 12
! meet & secret & adult|stranger|online|met|:anh|:chú / 12
:đón|:qua_đón|:lên_đón|:tới_đón 3 :em|:con|:mình|:cháu|:bạn_em|:tớ 6 secret|alone|:đừng|:cổng|:nên_đi
:qua_đón|:lên_đón|:tới_đón|:đến_đón 8 :có_nên|:nên_đi|:run|:sợ
:lỡ|:đã|:vừa|:trót|:nhận_lời 2 :hẹn|:gặp 4 stranger|met|online|:anh|:người
ask|:dụ|:dụ_dỗ 3 me|friend 2 :lên_xe|:đi_theo|:lên_nhà|:vào_nhà|:về_nhà|:qua_nhà|:đến_nhà
:dụ_dỗ|:dụ 2 me|friend
! :lên_xe|:đi_theo|:đi_với 3 stranger|:người_lạ|:ông_lạ|met
stranger|online|met 8 :xin|:hỏi|:đòi|:dò 3 whereabouts
! secret & :dặn|:bảo|:bắt & stranger|online|gift|meet / 9
! :nói_dối|:lén|:giấu|:trốn 6 :gặp|:đi_chơi|:ngủ_lại|:đi 4 :anh|:trai|:người|:bạn_ấy|:chú|:ny
:nói_dối|:giấu 2 :mẹ|:bố|:bố_mẹ|:nhà 6 meet|:ngủ_lại|:đi
:mẹ_nhờ|:bố_nhờ|:mẹ_con_nhờ|:bạn_của_mẹ|:bạn_mẹ|:người_quen_của_mẹ & meet|:đón|:đi|:gặp|:theo|:chở / 12
:ngủ_lại|:qua_đêm 3 :nhà 3 :anh|:chú|:bạn_ấy|:nó|:hắn
:cho|:tặng|:mua 3 gift|:quà|:tiền|:kẹo 8 :ôm|:hôn|:sờ|:gặp|:đến_nhà|:vào_phòng|:bí_mật
`;
