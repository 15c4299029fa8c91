/** Turns of speech about danger that is there now, or about to come; one a line, written as `phrase.ts` says. */
export const imminent = `
  (ho|no|bon|han|chung no|tui no|bon no) <1>(dang|van|cu) (tim|lung|san lung|truy|kiem) (em|con|chau|minh|toi|tui|~?ban em|be)
  co nguoi <1>(vao|leo|o ngoai|pha|rinh|cay|dap) <1>(nha|cua|phong)
  (no|ho|han|bon no|chung no|tui no|thang do|thang|ke|nguoi la|nguoi do|ong ta|chu ay|bon) <1>(dang|sap|sap sua|chuan bi) <1>(den|toi|vao|ve|quay lai|theo|xong)
  (ke|nguoi|nguoi la|trom|no|han|ho|thang) <2>(dot nhap|pha cua|cay cua|leo vao|treo vao|xong vao|lot vao) <2>(nha|phong|em|\\|)
  (bam theo|duoi theo|rinh rap|bam duoi) (em|con|chau|minh|toi|tui|~?ban em|be)
  (cu|hay|luon|toan|lai|dang|van) <1>(di theo|theo doi|bam theo|duoi theo|lang vang) <1>(em|con|chau|minh|toi|truoc nha|quanh nha|~?ban em)
  {THEY} <1>(dang|van|cu|lai) <1>(dung|o|cho|doi|rinh|nup|phuc) <2>(truoc|ngoai|o|sau|canh|gan) <3>(cong|cua|nha|ngo|phong)
  mau (cu )?chay <1>(nhieu|qua|khong|hoai|mai)
  (co nguoi|ai do|nguoi la|co ke|ke la|mot nguoi|thang nao|nguoi dan ong) <2>(theo doi|bam theo|di theo|duoi theo|rinh|doi) <1>(em|con|minh|toi|chau|~?ban em)
  (cuu|cuu giup|giup|lam on cuu) (em|toi|minh|con|chau|tui|tao|be|~?ban em|chung em|bon em|me em) (voi|di|a|oi|nhanh|gap|ngay|lam on|\\||no|ho|bo|em|dang|bi|ra|khoi)
  (cuu voi|cuu (em|toi|minh|chau)|keu cuu|ai cuu|can cuu|giup em voi (no|ho|bo|em dang|co nguoi))
  sos
  {THEY} <3>(dang|sap|sap sua|chuan bi|lai|vua) <3>(duoi|duoi theo|danh|giet|chem|dap cua|pha cua|cam dao|vac dao|o ngoai cua|o truoc cua|dung ngoai|ngoai cua|o ngoai|len phong|ham|hiep|cay cua|bat|dot|xong vao|uy hiep|chan) <3>(em|day|nha|cua|con|minh|toi|roi|me|phong|ngoai|chau|no|dao|ngay|{CHILD}|bat|day nay|\\|)
  (dang|sap|ngay bay gio|luc nay|bay gio) <3>(bi |co nguoi |no |bo |chu )<3>(duoi|danh|duoi theo|bam theo|theo doi|theo|giet|nhot|ham hiep|bat di|dua di|de doa|ga ban|ban di|chem|truy sat|lam hai|hanh ha|bop co|doa|dot|bat|keo di|loi di)
  (em|con|minh|toi|chau|tui|~?ban em|be|~?ban ay|no) (dang|sap|chuan bi|da|vua|moi) <2>(cam dao|cam (lo )?thuoc|dung tren|dung o (lan can|mep|san thuong|cau|thanh cau|ban cong)|tren (san thuong|noc|cau|thanh cau|lan can)|leo len|chay mau|bi thuong|ngat|bat tinh|nguy hiem|gap nguy|trong nguy|uong thuoc|nuot thuoc|rach tay|cat tay|tron|bi nguy)
  dang (gap|bi|trong|o trong)? ?(nguy hiem|nguy cap|nguy kich|cap cuu|tinh trang nguy)
  (toi nay|dem nay|chieu nay|mai|ngay mai|hom nay|lat nua|chut nua|bay gio|ti nua|sang mai|tuan sau) <3>(em|con|minh|toi|chau|tui)? ?(se|phai|bi|la) <2>(chet|tu tu|nhay|uong thuoc|ket thuc|bi ban|bi dua|bi ga|bi giet|cuoi|lay chong|bi cuoi)
  chay mau (nhieu|rat nhieu|qua|khong ngung|khong cam|lam|o dau|nhieu lam|be bet)
  (goi|bao) <1>(cong an|canh sat|113|115|cap cuu) <3>(giup|cho|den|voi|nhanh|ngay|ho|cuu) <2>(em|minh|con|toi|nha|chau|voi|\\|)
  (bat tinh|ngat xiu|khong tho|kho tho|hon me|sui bot mep|co giat) <3>(roi|lam|khong|goi|cuu|em|tren)
  (he|she|they|my (dad|father|uncle|stepdad|step dad)|someone|a man|man) (is|s|are|re) (coming|here|outside|folowing|chasing|at (the|my) door|right now|atacking|trying to|in my (house|room)|going to kil)
  (help me|save me|please help) <4>(please|he|she|they|now|im|i m|i am|am|someone|hurry|quick|scared|\\|)
  (im|i m|i am|she is|he is|we are) (in danger|not safe|unsafe|bleding|dying|being folowed|being atacked|scared for my life|hiding|about to (jump|chet|kil|cut|take))
  (lat|lat nua|ti|ti nua|chut|chut nua|toi nay|mai|chieu nay|tan hoc|ra ve|gio ra ve|sap) <5>(chung no|tui no|bon no|no|ho|may dua|han|thang|bon|nhom|dam) <5>(~?doi|cho|chan|danh|xu|den|toi|dot|chem|giet|dap|qua) <4>(em|cong|nha|duong|ngoai|truoc|con|minh|~?ban em|\\|)
  (chung no|tui no|bon no|may dua|ho|thang do|no|han) <4>(~?doi|cho|chan|phuc|rinh|cho san|mai phuc) <1>({ME}|san|o|truoc|ngoai|duoi) <2>(cong|nha|duong|ngoai|cua|truong|ngo|~?ban)
  (dang|~?dang|ngoi|leo) <3>(dung|ngoi|o|leo) <2>(ngoai|tren|len) <1>(lan can|thanh cau|mep|noc|san thuong|ban cong|cau)
  (no|ho|han|ong ta|thang do|ke do|chung no|bon no|tui no|bo|ba) <2>(toi|den|ve|quay lai|vao) (roi|kia|day|ne) (roi |\\||cuu|giup|em)
  (no|ho|han|chung no|ong ta|anh ta|bon no|thang do) <3>(biet|tim ra|tim duoc) <2>(cho em|nha em|dia chi|cho o|noi em|em o)
  (dang|sap) <2>tren duong (toi|den|qua|ve|tim)
  {ME} <1>(khong|chang|chua) <1>an toan
  (no|ho|han|chung no|tui no|bon no|anh ta|thang do|ong ta|nguoi la) <1>(sap|dang|se|vua) <2>(toi|den|qua|sang|keo den|ve) <3>(nha|bat|day|danh|giet|dot|xu|xong|~?don em)
  {THEY} <5>(qua|den|toi|sang|keo den) <3>(dot|xu|giet|chem|pha|dap) <2>(nha|em|con|ca nha|minh)
  (tron|nup|chui|dang tron|nap) <4>(gam giuong|trong tu|nha ve sinh|ngoai vuon|sau cua|gam ban|trong phong|ngoai dong|nha hang xom|goc|duoi giuong) <6>(bo|ba|cha|no|ho|dang|chu|duong|me|han)
  (dang|van) (tim|kiem|lung) (em|con|minh|toi|tui|chau) ?(de|khap|\\|)?
  {THEY} <1>(dang|cu|van) <3>(duoi|o|ngay|truoc|dung) <3>(~?duoi nha|truoc nha|~?duoi san|truoc cua|ngay cua|ngoai cong|cua nha)
  (uong|nuot) <2>thuoc <2>(roi|xong|~?xong) <7>(khong tra loi|bat tinh|khong day|nam im|goi|lo|\\|)
  (dam|chem|danh) <2>chay mau
  (break|breaking|broke|knocking|banging|smashing) <2>(the |my |in|down )?(door|window|house)
  (hurry|come quick|come now) <3>(he|she|they|please)
  ngat (xiu )?roi
`;
