/** Turns of speech about being locked in, tied, or not let out; one a line, written as `phrase.ts` says. */
export const lockedIn = `
  (ma|va|con|roi) {NO} cho ve( nha)? \\|
  bi giu (o|trong|tai)
  (ket|mac ket) <1>(trong|o) <1>(phong|nha|kho)
  giu chia khoa
  {NO} duoc <1>(ra khoi|ra ngoai|roi khoi|ve) <1>(nha|phong|cho)? ?<2>(ca|may|suot|da|hai|ba|tuan|thang|ngay)
  (bat|ep|giu|nhot|bi ep|thu) <7>{NO} cho <1>(ve|ra|nghi|an|thoat|roi)
  bi <3>giu (lai )?(o|trong) <2>(can|nha|phong|cho|noi|khach san|xe|kho)
  (locked|traped|stuck|held) (me )?(in|inside|up) (my|the|a|his|her|this|here)
  bi <2>(nhot|giam|giam giu|giam long|xich|troi|bat coc|bat giu|bat nhot|cam tu|giu lai|bat len xe|bat di|khoa trong|khoa cua|khoa lai|trong trong phong|giu trong)
  (nhot|giam|xich|troi|khoa|bat|giu|khoa cua nhot|cot) (tay chan )?(em|con|minh|chau|toi|tui|~?ban em|no|{ME}|{CHILD}) (lai|trong|o|vao|mot|ca|hai|khong|ngoai|vi|may|suot|tu|voi|bang|len|tren|duoi|ben|mai|nhu|roi|\\|)
  {THEY} <3>(nhot|giam|xich|troi|khoa trai|cot|bat coc|giam long) <2>{CHILD}
  (nhot|giam|khoa|giu) <3>(trong|o|vao) <1>(phong|nha|nha kho|kho|chuong|ham|nha ve sinh|toilet|wc|tu|nha hoang|xe|cop)
  (khoa trai|khoa) cua <3>(nhot|khong cho|giam|bo)
  {NO} cho (em|con|minh|chau|toi|tui|~?ban em|ai) <2>(ra khoi|ra ngoai|ve nha|ve|thoat|roi khoi|ra|di dau|lien lac|goi dien|an uong|an|xuong xe|dung dien thoai) (nha|phong|cua|khoi|may|ca|hai|ba|bon|nua|suot|da|luon|va|lien lac|voi ai|cho|mot|gi|hon|\\|) ?(ngay|nay|hom|hom nay|tuan|thang|va|nhot|danh|mai|roi|may)?
  {NO} (the |cach nao )?(ra|thoat|thoat ra|chay|tron|ve nha)( ra)?( khoi)? (duoc|khoi|noi) (ma|vi|em|nha|day|phong|cho nay|ra|\\||do|bi|o|va|nua|ai|roi|cuu)
  bat coc (em|con|minh|chau|toi|~?ban em|{CHILD}|online|truc tuyen|qua mang)
  bi bat coc
  (bat|keo|loi|day|day em|ep|tong) <1>(em|con|minh|chau|~?ban em|{CHILD}) (len|vao) <1>(xe|o to|oto|phong|nha|cop|xe may|taxi)
  (loc?ked?|lock|locks|locking|traped|trap) (me|us|her|him|in|up|inside)( in| up| a| my| the)?
  (won t|wont|doesn t|doesnt|not|never|don t|dont) let (me|us|her) (out|leave|go out|go|go home|eat|see anyone|escape|contact)
  (kidnap|kidnaped|kidnapped|kidnaping|abducted|held (me )?hostage|tied (me|her|us) up|chained)
  (can t|cant|canot|can not) (get out|escape|leave the (house|room)|get away)
  (cua|cong) <2>(bi )?(khoa|cai|chot) <1>(tu |ben |o )?ngoai
  (cot|troi|buoc|xich) <1>(tay|chan|em|con|co) <3>(em|con|minh|chau|vao|~?vo|lai|cot|ghe|giuong)
  (khoa|nhot|giam) <2>(em|con|minh|~?ban em|{CHILD}) <2>(ngoai|trong|o|duoi|tren|ben)
`;
