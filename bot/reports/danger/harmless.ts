/** Turns of speech in which the same words mean nothing bad; one a line, written as `phrase.ts` says. */
export const harmless = `
  (cuoi|vui|buon cuoi|buon ngu|(?<!chan )(?<!lan )(?<!cu )(?<!hay )(?<!gai )(?<!no )doi|met|nong|lanh|ret|ngai|them|khat|dep|xinh|ngon|hay|re|dat|de thuong|cute|yeu|ghet|nhanh|cham|dai|xa|nang|dau bung|dau dau|dau rang|dau chan|dau lung|nhuc dau|moi|moi chan|moi tay|buc|ngu|dot|lau|on|hoi|thoi|tham|cay|ngot|man|chua|nho|lo|run|xau ho|nguong|que|bua|mac|nhoi|no|sot|tuc|tuc minh|kho|de|sung|thich|phe|da|suong|hot|hap dan|cang|hoi hop|ghen|ghen ti|giau|nhieu|dong|bun|u|chanh|keo|lay|nhay|lam bieng|luoi|dang yeu|cham chap|nhat|xin|dinh|gat|kinh|tom|ghe|ngua|cuc|nang|am|uot|bung|nhot nhat|ngot ngao|ngau|chan|met moi ma vui) (qua |ghe |lam )?(muon |den |gan |toi |sap |qua |thay |phat )?(chet)( di duoc| luon| mat| di mat| a| ha| haha| hihi| kk| ne| day| di| duoc| roi| that| len)*
  (cuoi|vui|nong|lanh|(?<!chan )(?<!lan )(?<!cu )(?<!hay )(?<!gai )(?<!no )doi|met|so|ngai|nguong|khat|ret|them|ngu|tiec|nho|yeu|lo|no|cuoi dau bung|buon cuoi|ngon|xau ho|ngop|que|u|hoc|lam bai|chay|di bo) (qua |gan |den )?chet( mat| di duoc| luon| di)?
  (?<!chem )(?<!danh )(?<!giet )(?<!bop )(?<!muon )(?<!doi )chet (cuoi|me|cha|tiet|toi|that|do|chua|thui|roi lam sao gio|voi (anh|tao|tui|me)|may|pin|dong ho|mang|lag|wifi|song|nuoc|cay|ca|ga|lon|meo|cho con|hoa|muoi|ruoi|gian|chuot|boss|quai|tuoi|nguoi vi|trong chien tranh|vi (dich|benh|gia|tuoi gia|ung thu|tai nan))
  (may|dien thoai|pin|xe|mang|wifi|dong ho|cay|ca|ga|meo|cho|lon|boss|quai|nhan vat|con|hoa|tivi|laptop) <2>chet
  (may|m|chung may) (muon chet|chan song) (a|ha|hong|khong|sao|ha may)
  {NO} (he |ai |phai )?(muon|muon bi|so) chet
  (muon|dinh) <2>(giet|ban|danh|dam|tieu diet) (boss|quai|dich|zombie|rong|muoi|ruoi|gian|ga|lon|vit|tuong|tru|creep|linh|me doi)
  (game|map|rank|lien quan|free fire|minecraft|roblox|boss|skill|round) <6>(muon |bi |dang |la |hay |cu |lai )?(chet|chet hoai|chet suot|giet|ban|tu sat|danh|bi giet|ban chet)( het| hoai| boss| quai| dich| nhau| team| doi| nua)?(?! {ME})
  (ban|danh|giet|ha) <1>(chet )?(boss|quai|dich|zombie|rong|team dich|doi ban|doi thu)
  (hoi sinh|respawn|mang|mat mang|luot choi) <5>(chet|giet)
  bi danh (thuc|gia|roi|mat|bai|cap|dau|lua|thue|bong|truot|hong|thua|vo|trong|rot|cham|tron|lan|bat|day|bay)
  danh (rang|dan|bai|cau|bong|gia|dau|van|may|thuc|roi|mat|co|trong|giay|chu|vay|son|phan|kem|golf|tennis|lo|so|de|giac|nhau voi quai|long|tieng|cuoc|bay|lua|boi|nhac|luoi|xa|boss|quai|rank|team|map|dich|luan|thuy|cau long|bi da|ghi ta|guitar|piano|chuong|keng|trung|mui|liem)
  khong (bao gio |he |co |con |bi |ai )*(bi )?(danh|mang|doa|ep|bat nat|bat|so|xam hai|quay roi|hanh ha|bao hanh|nhot|danh dap|danh mang|bao luc) (em|con|minh|toi|chau|ai|nua|nhau|dap|gi|ban|{CHILD}|\\|)
  chua (bao gio |he |tung |co ai )+(bi )?(danh|doa|ep|bat nat|xam hai|quay roi|hanh ha|nhot|{THEY} danh|nghi den viec tu tu|tu tu|tu hai|bo me danh|bao luc|danh dap)
  (coi chung|can than|lieu hon|xem chung|the nao cung|kieu gi cung|kieu nay|chac chan|chac|sap|lai|kheo) <4>(an don|an roi|an mang|an tat|bi danh don|me danh|bo danh|giet (em|con|minh|tao|toi|tui) mat|me giet|bo giet)
  (me|bo|ba|co|chi|vo) (se |chac )?(giet|chem|danh chet) (em|con|minh|tao|toi|tui|chau) (mat|luon qua|chac luon|vi (diem|toi|lam vo))
  (nhay|mua|tap) (day|mua|san|hiphop|lo co|bao|xa|cao|coc|sap|dam|co dien|lau|disco|cover|ngua|hip hop|du|ta) (lau|cao|xa|cung)?
  nhay (lau|xuong nuoc|xuong ho boi|xuong be|xuong be boi|cau mua|cau lo co)? ?(boi|tap boi|mua)
  (nhay xuong|nhay) (song|ho|suoi) (tam|boi|choi|cuu|vot)
  treo co (to quoc|do|viet nam|ngay|le|trong|nuoc|doi|tren cot|mung|truoc nha|nha|phuc vu|tet|quoc khanh|hoa|phat|dip|cho)
  !tu !tu (thoi|nao|nhe|nha|da|hoc|lam|noi|ke|di|choi|cham|tinh|biet|hieu|roi (se|cung|hieu|biet|tinh)|quen|doc|viet|ma|cung|xem|se|len|giai|tap|nghi|tro|thich|ngam|an|tien|chay|doi|on)
  !tu hai (nam|ngay|tuan|thang|ban|nguoi|gio|phia|dong|chieu|ben|tram|muoi|lan|lop|truong|xa|dau|mot|nua|so|loai|den)
  (cam|cat|gap|xe) <3>giay <4>(cat|dut|xuoc) <2>tay
  (nau an|got|thai|got hoa qua|cat rau|lam thu cong|cat giay|vo tinh|lo tay|lo|bat can|khong may|nha em lam bep|lam bep|nga|chay nhay|te xe|te|choi the thao|da bong|di xe dap|vap|choi) <7>(cat|cua|rach|dut|chay mau|bam tim|tray|xuoc|gay) <2>(tay|chan|dau goi|mau|dau|da|xe|rong|nhieu|tim)?
  (bi|lo|bi dao) (cat|dut|rach) tay (khi|luc|vi) (nau|got|thai|lam|cat|gap)
  (bac si|y ta|uong|cho uong|mua|het) <3>thuoc (tay )?(theo don|ho|cam|ha sot|bo|dau dau|khang sinh|dau bung|theo loi|dung gio|moi ngay|giun|xo giun)
  (phun|phun thuoc|di phun|xit|mua|bo|mang|ban|binh) (thuoc )?(thuoc )?(tru sau|sau|diet co|chuot|diet chuot) (cho|ngoai|o|ruong|lua|ngo|vuon|ray|cung|giup|bay|trong)
  (phong chong|phong tranh|phong ngua|tuyen truyen|bai hoc ve|hoc ve|bai ve|tiet hoc|tiet|chu de|chuyen de|tap huan|de tai|thuyet trinh ve|luat|cau hoi ve|hieu biet ve|bai giang|ve sinh hoat|cuoc thi|ngay hoi|poster|ve tranh|tranh ve|van de|tinh trang|hien tuong|nghi luan|tieu pham|khau hieu|thong tin ve|nghe ve|to chuc|day (chung em|em|hoc sinh)?|co day|thay day|bai) <4>(phong chong |phong tranh |ve |chong |ve nan |nan |chu de |noi ve )*(xam hai|bao luc|mua ban nguoi|mua ban|buon nguoi|tao hon|bat coc|tu tu|danh nhau|quay roi|tinh duc|gioi tinh|lua dao|bat nat|ma tuy|tong tien|lao dong|ket hon som|bao hanh|lam dung|bao luc hoc duong|bao luc gia dinh|tre em)( tinh duc| tre em| hoc duong| gia dinh| nguoi| tren mang| online| phu nu| trai phep| som| mang)*
  (phong chong|phong tranh|chong|ngan chan|to cao|han che) (nan )?(xam hai|bao luc|mua ban nguoi|buon nguoi|tao hon|bat coc|tu tu|quay roi|lua dao|bat nat|tong tien|bao hanh)( tinh duc| tre em| hoc duong| gia dinh)*
  (xam hai|bao luc|quay roi|tong tien|buon nguoi|tao hon|mua ban nguoi|bat coc|tu tu)( tinh duc| hoc duong| gia dinh| tre em| mang)* (la gi|nghia la gi|la the nao|nhu the nao)
  (lich su|bai lich su|mon su|hoc su|on su|ngu van|mon van|bai van|truyen|tac pham|nhan vat|tieu thuyet|bo phim|phim|anime|manga|doan trich|chi pheo|lao hac|vu nuong|thuy kieu|romeo|juliet|hai ba trung|trieu dinh|nha vua|tuong quan|nghia quan|khoi nghia|chien tranh|chien dich|the ky|trong sach|cuon sach|sach|quyen|bai tho|cau chuyen|ke chuyen|co tich|bai hat|ca khuc|mv|kich|hitler|napoleon|dien vien|nu chinh|nam chinh|thoi su|ban tin|thuc dan|quan xam luoc|conan|harry|naruto) <9>(danh|giet|chet|tu tu|tu van|tu sat|gieo minh|nhay song|bi bat|bi giet|chem|dam|bat coc|nhot|bi nhot|bi giam|treo co|xam luoc|qua bien gioi|ban|tu thieu|xam pham|bi danh|tra tan|bi tra tan|ket lieu|an la ngon|uong thuoc doc|bi ban)( chet| song| hat| bai| giac| minh| xuong| quan| di| lan| dan| dich| nguoi| va| het| trong nguc| dao| tay| vi| cho| roi| song| tay| tren| o)*(?! {ME})
  (cuu|giup|help) (em|toi|minh|tui|tao|con|me|voi) (voi )?<6>(bai|toan|tap|van|de|thi|kiem tra|homework|hoc|deadline|game|ca|level|man|boss|luot|nick|acc|lam bai|wifi|may|tieng anh|hoa|ly|sinh|su|dia|project|math|tran|team|cau nay|cau hoi)
  (bai|toan|tap|van|de|thi|kiem tra|homework|hoc|deadline|game|acc|boss|math|team|dap an|kho qua|tieng anh) <4>(cuu|giup|help|sos)( em| toi| minh| tui| voi| me)*
  hen gap (lai|ban|cac ban|co|thay|moi nguoi|ca lop|lop|nhom|nhau|cau|cac em|me|ba|ong|bo) (o|tai|vao|luc|sau|nhe|nha|ngay|nam|mai|lai|trong|tuan|\\|)? ?(san bong|truong|lop|thu vien|nha van hoa|san|cong truong)?
  (gap|hen|noi chuyen|trao doi|hoc|day) rieng (voi )?(co giao|thay|co|cha me|phu huynh|gia su|tung ban|tung em|chuyen gia|bac si|co chu nhiem)
  (hang hoa|giao thuong|du lich|tuan tra|bo doi|bien phong|buon lau|xuat khau|nhap khau|cua khau|le hoi|dia ly|chien tranh|tham quan|di cho|canh giu|bao ve|duong|cot moc|thac ban gioc|khach|doi tac|chinh phu|xe hang|nong san|xuat nhap khau|doan|lop em|ca lop|gia dinh em|bo me (em )?) <5>(qua|sang|o|vuot|doc)? ?(bien gioi|trung quoc|{ABROAD})( choi| du lich| tham quan| mua| ban hang| trao doi| di cho| thi dau)*
  (nhot|khoa|giam|troi|xich|bat) (con )?(ga|cho|meo|chim|lon|ca|vit|trau|bo|tho|de|cua|xe|may|cua xe|chuot|buom|chau chau|de men)( lai| vao| trong| o| ngoai)*
  ({NO} nen|{NO} duoc|{NO} the|dung) (danh|mang|doa|nhot|ep|bat) (em|con|tre|tre em|hoc sinh|~?ban)
  (ong|muoi|kien|sau|ran|cho|meo|ga|vit|vat|ret|trau|bo) (con )?(dot|can|da|chich|mo|duoi) (em|con|minh|toi|chau)
  (du hoc|hoc o|hoc tap o|tham) nuoc ngoai
  di du hoc
  bi (nga|te|vap|trat)( xe)?( dap)?
  {NO} cho (em|con|minh) (ra ngoai|ra|di|di dau|an|xem|choi|dung)( choi| khi troi| luc troi| vi troi| vi mua| game| dien thoai| xem| keo| banh| do ngot| kem| do an| nuoc| khuya| mi)+
  doa ma
  bat coc bo dia
  (vo thi sau|bac ho|con dao|nha tu|chien si|kim dong|thuc dan|giac|liet si|cach mang|du kich) <7>(bi bat|bi giam|giam|bi nhot|nhot|bi giet|bi ban|bi tra tan)( va)?( bi (giam|giet|ban|tra tan))?
  (tuot|dut|day|sua|thay) (day )?xich( xe| du)?
  met (with )?(our|the|my) (clas|team|friends|teacher|parents|coach|school|friend)
  (em be|ban|cho|meo|ga) (chay )?(bam theo|duoi theo) {ME}
  {NO} ai duoc <2>(tru dap|danh|mang|phat|doa) {ME}
  (me|co giao|co|chi|di|mo|thim|vo|bac|vo thay) (em |con |minh |toi |chau |gai )?(dang |sap |vua |moi )?(co bau|mang thai|co thai|mang bau)
  (con (meo|ga|chim|lon|ca|vit|trau|tho|cop|gau|su tu)|(meo|ga|chim|lon|ca|vit|trau|tho|cop|gau|su tu) bi) (bi )?(nguoi ta )?(nhot|xich|giam|troi|danh|giet|bat|ban)
  vinh biet (bac|cu|nguoi anh hung|mua he|mai truong)
  (thach sanh|son tinh|thanh giong|hiep si|sieu nhan|hoang tu|tho san|anh hung|chan tinh|dai bang|phu thuy) <3>(giet|danh|chem|dam|ha)( chet)?( chan tinh| rong| quai vat| giac| dai bang| thuy tinh)*
  (loai|dong vat|moi truong|rung|bien|hanh tinh|te giac) <5>(bi )?(de doa|giet|san ban|ban|tan sat)( tuyet chung| boi)*
  (doi|xin|dong|thu|nop) (tien )?(tien|quy|hoc phi) (li xi|quy lop|hoc|an sang|mung tuoi|tieu vat|an|quy|lop|dien|nuoc|nha)
  (can |muon |xin |duoc |phong |co )?tu !van
  (dau|chan|lung|bung|mat|mieng|rang|tay) (em |con |minh )?(bi )?(dau|sot|nhuc)
  [0-9]+ (kms|km)
  (dying|ded|dead|chet) (of|from|to) (laughter|laughing|embarasment|curiosity|know|boredom|hunger|cute|heat|cold|see|tel)
  (chet|laugh|laughing|laughed|cry|crying) (laughing|to chet|of laughing)
  (want|going|gona) to chet (of|from|laughing|at this)
  kil(ing|ed)? (it|time|the (boss|zombie|vibe|mod|game|dragon|monster)|bosses|monsters|zombies|a (boss|zombie)|al the)
  (beat|beating|beats) (the|a|this|my) (game|boss|level|record|drum|score|team|other|drums)
  hit (the|a) (bal|jackpot|target)
  (nen|can|phai|hay|mong|xin|muon) <4>(phat|xu ly|xu phat|trung tri|trung phat|len an|bat|ngan chan|xu ly nghiem|dep|bat het|dep bo|xoa bo|cham dut) <3>(nguoi|ke|nhung|bon|ai|hanh vi|viec|dua|nan) <5>(tre em|tre nho|hoc sinh|phu nu|nguoi|con|tre|\\|)
  (xu ly|xu phat|phat|phat nang|bat|len an|ghet|cam ghet) <1>(nghiem |nang |het |duoc )?(nhung )?(ke|nguoi|bon|hanh vi|toi pham) <3>(xam hai|bao hanh|danh|buon|lua|bat coc|mua ban|hanh ha|ban|bat nat)( nguoi| tre em| tre| con| tre nho| phu nu| hoc sinh)*
  (theo em|em nghi|em thay|theo toi|minh nghi) <6>(danh|bao luc|xam hai|bat nat|doa|bao hanh|quay roi) <4>la (sai|xau|vi pham|khong tot|khong dung|pham luat|khong nen|khong hay|hanh vi)
  (danh|bao luc|xam hai|bat nat|bao hanh|quay roi|doa nat|nhot|danh dap|bat ep) <3>(con|tre|tre em|hoc sinh|~?ban|nguoi khac|nguoi|con cai)? ?la (sai|xau|vi pham|khong tot|khong dung|pham luat|khong nen|khong hay|hanh vi|viec xau|toi)
  (tre em|tre nho|hoc sinh|cac ban|cac em|ai|con nguoi|con gai|phu nu) (ma )?(bi|khi bi) <6>(rat|la|thi|de|nguy hiem|dang so|toi|phai|nen) <1>(nguy hiem|dang so|chuyen|rat|dang|phai|can|nen|toi nghiep|noi|bao|keu|goi|co the|viec)
  (tre em|tre nho|hoc sinh|cac ban|cac em|khong ai|moi nguoi|moi tre em|moi ban|khong ban nao|khong tre em nao|khong con ai) <1>(co quyen|phai|can|nen|duoc|khong|khong phai|khong nen|dung) <3>(bao ve|bi|danh|cham|tranh|biet|hoc|doi xu|day) <7>(bao luc|xam hai|danh|bat nat|keu cuu|bao hanh|quay roi|bat coc|mua ban|doa|danh dap|nhot|ep|vung kin|vung do boi)( em| nua| tinh duc)*
  (mong|uoc|muon|hy vong|hi vong|cau mong|chuc) <1>(cho |la |rang )?(khong (con )?(ai|ban|tre em|~?ban nao|em nao)|tre em|cac ban|moi ban|moi tre em|moi nguoi|the gioi) <4>bi <1>(danh|xam hai|bat nat|bao hanh|bao luc|bat coc|doa|bo roi|mua ban|danh dap|quay roi|lua)( nua| em)*
  (mong|muon|nho) <2>(cong an|nha nuoc|cac chu|chinh quyen|xa|phap luat|bo doi) <2>(bat|xu ly|dep|phat|tri|tim) <6>(buon nguoi|lua dao|xam hai|bat coc|mua ban nguoi|ban nguoi|bien thai|bao hanh)
  (doc bao|xem bao|ti vi|tivi|thoi su|doc tin|xem tin|tin tuc|bao noi|tren bao|ban tin) <3>(thay|noi|co|ke|dua|ve|vu) <9>(danh|ban|lua|bat coc|xam hai|bao luc|giet|mua ban|bat nat|campuchia|bao hanh|~?tu tu|doa)( gia dinh| sang| hoc duong| campuchia| tre em| tinh duc| trung quoc| nguoi| chet)*
  (phai|nen|can|biet|se|cach) <2>(goi|noi|bao|keu|ke|nho|tim) <3>(khi|luc|neu) <2>(bi|gap|co) <3>(danh|bat nat|xam hai|nguy hiem|doa|nguoi la|quay roi|theo doi|bat coc|bao luc)
  (khi|neu|luc|nho) <1>(co |gap |bi |thay )?(ai|nguoi la|ke xau|nguoi xau|ke la|ai do) <2>(cham|so|dung|ru|di theo|bam theo|theo|bat nat|danh|doa|xam hai|cho|dua|ep|bat|theo doi|hen|bao|doi) <6>(thi|phai|nen|hay|em se|minh se|can)( <4>[^ |]+)?
  (can|nen|phai|duoc|hoc|day|huong dan|day em|day cac em|chi|biet) <4>cach <5>(keu cuu|~?tu choi|thoat|thoat hiem|phong tranh|tranh|phong|nhan biet|xu ly|bao ve|xu li|ung pho|nhan ra|bam coi|so cuu)( khi| nguoi la| bi| ru| bat nat| danh| di choi| xam hai| bat coc| gap| di| nguy hiem)*
  {FAMILY} <2>(dan|day|nhac|khuyen|bao|cam) <3>(khong nen|khong duoc|dung|khong|cam) (di |duoc |nen |co )*(gap|theo|nhan|gui|noi chuyen|ket ban|choi|di voi|mo cua|len xe|tin|nghe) <3>(nguoi la|ai la|qua|mang)( quen| tren| mang| la| ru| cho)*
  (khong nen|dung|khong duoc|dung nen|khong) (di |co |bao gio )?(gap|theo|nhan|gui|ket ban|noi chuyen|di theo|tin|len xe) <4>(nguoi la|nguoi quen tren mang|ai la)( quen| tren| mang| ru)*
  (day|dan|noi|hoc|bao) <4>(neu|khi) <1>(co )?ai <2>(cham|so|dung|nhin|xem) <4>(vung kin|cho kin|vung do boi|vao em|nguoi)
  khong (ai|nguoi nao) (duoc|co quyen) <7>(vung kin|vung do boi|cho kin|co the|nguoi|em|tre|minh)
  (truyen|phim|co tich|tac pham|doc|nhan vat|tieu thuyet|trong sach) <9><5>(bi|~?bi) <3>(danh|giet|ban|bat coc|hanh ha|nhot|chem|duoi|lua)( chet| dap| dau| di)*
  (chi dau|tam cam|me con cam|co tam|thach sanh|lao hac|chi pheo|ba kien|vu nuong|thuy kieu|kieu|cai le|cai len|bach tuyet|lo lem|co be ban diem|to hoai|de men|vo nhat|ong hai|anh gia|mi nuong|cuoi|trang quynh|nobita|doraemon|shin|luffy|goku|son goku|chaien|xeko) <5>(danh|giet|chet|bi danh|bi giet|dam|chem|bi nhot|~?tu tu|~?tu sat|ban minh|bat nat|bi bat nat|bi bat|danh lai)( <3>(danh|danh lai|dap|chet|lai))?
  con (cho|meo|ga|chim|lon|ca|vit|trau|bo|tho|de|chuot|khi|cun|meo con|heo|ngua) <4>(bi|duoc|phai|~?bi) <3>(nhot|danh|xich|ban|bat|duoi|giet|da|khoa|thit|can|an|dap|troi|giam)( chet| trong| chuong| lai| <1>)*
  (tu |thich |muon )?=?tu (nhot|khoa) <3>(minh|phong)( trong phong)?
  (em|minh|toi|con) =?tu (di|lam|hoc|nau|ve|chay|giat|giac|don|dap)( <3>[^ |]+)?
  =?tu di (xe|bo|hoc|cho|choi)
  me <2>biet <5>(no don|an don|danh|giet|chet)
  (no don|an don) (voi|cua)? ?(me|bo)( mat| thoi| chac)*
  (diem|bai kiem tra|bai cu|thi|ve muon|vo coc|quen) <4>(an don|no don|bi danh don)
  (dang|up|gui|khoe) <1>(anh|hinh|clip) (dim|con meo|meo|con cho|lop|an|du lich|tot nghiep|ki yeu|ky yeu|bai tap|gia dinh|hai)( em| hang)*
  dang anh dim( em| hang| minh| tao)*
  (chi|anh|co|chu|cau|di) <2>(sap|moi|chuan bi) (cuoi|lay chong|lay vo|ket hon|dam cuoi)( vui| chong| vo)*
  (bien mat|tang hinh|don tho|chui xuong dat|bien) <3>(khi|luc|truoc|vi|cho do) <2>(co|thay|kiem tra|thi|nguoi yeu|crush|mat co|ngai|que|nguong)
  (uoc gi|uoc|muon) <3>bien mat <3>(co |thay )?(kiem tra|goi len bang|nguong|que|ngai|xau ho)
  (thi|hoc|kiem tra|on thi|bai tap|deadline) <4>giai thoat
  (nhu|cam giac) duoc giai thoat
  cuu (mang |nguy )?(tran|game|van|team|rank|bo|doi|mon|nguy)( nay| dau)*
  cuu <1>(mon|bai|van|ly|toan|hoa|anh|su|tui mon|em mon)
  (bi )?(ong|kien|muoi|bo|vat|sua|sau) (dot|can|chich)
  muon di theo (bo|me|ba|ong|anh|chi|ba ma) <2>(len|ra|di|ray|nuong|cho|lam|choi|ruong|cau|xem)
  (di|o|ngu|nghi|den) (nha nghi|khach san|nha nghi mat) <2>(voi|cung) <1>(bo|me|bo me|gia dinh|ca nha|ba me)
  (chup|quay) (len|trom) <4>(ngu gat|ngu|cuoi|ba|dim|hai)( gat| trong lop| cuoi| dau bung)*
  (be|veo|nheo|beo|ngat) <1>(ma|ngo|mang|cui|hoa|trai|mui) <2>(em|khen|yeu|vi|cho)?
  (thich|muon|hay|toan) ngu (nuong |tiep |them |nua |ca ngay )?{NO} muon (day|thuc day|thuc)
  thuoc dang (qua |ghe |lam )?muon chet
  =?tu cat <1>(toc|mai|mong|giay|vai|banh|hoa|ao)
  cat tay ao
  (bac si|y ta|co y te) <5>(coi|vach|so|cham|kham|keo|chup) <2>(ao|quan|bung|nguc|nguoi|de kham)
  (bo me|ba me|ba ma|gia dinh|ca nha|ca lop) <2>(dua|cho|dan|ru|di|o) <3>(khach san|nha nghi)
  ru <1>{ME} di (cau|da|boi|hoc|bat|hai|da bong)
`;
