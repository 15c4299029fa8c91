/** People, and words that stand in many phrases. */
export const named: Readonly<Record<string, string>> = {
  ME: "(em|toi|minh|con|chau|tui|tao|to|chung em|bon em|tui em|me|us|i)",
  CHILD:
    "(em|toi|minh|con|chau|tui|tao|to|no|be|chung em|bon em|tui em|ban (em|minh|toi|con|chau|ay|tui|to|ay|than|cung lop)|em (gai|trai)|chi (gai|em)|ban gai|hai chi em|hai me con|me (con )?(em|con|chau)|me|ca nha|me toi|ba em|em ay|chau be|hoc sinh|tre em)",
  FAMILY:
    "(bo|ba|cha|tia|me|ma|bo me|ba me|bo duong|duong|me ke|di ghe|cha duong|ong|ba noi|ba ngoai|ong noi|ong ngoai|anh trai|chi gai|chi|anh|anh ho|chu|bac|cau|mo|thim|co|di|chong|nha chong|me chong)",
  THEY: "(no|ho|han|thang|bon|tui no|chung no|chung|may (ban|dua|anh|thang)|ban|cac ban|lu|nguoi|nguoi la|nguoi do|ong|chu|bac|anh|chi|co|thay|thay giao|co giao|bo|ba|me|duong|bo duong|cau|dua|ke|ai do|tui|mot (nguoi|anh|chu|ong|thang|dua)|bac bao ve|huan luyen vien|anh trai|anh ho|chu ho|ba noi|ong noi|nha chong)",
  NO: "(khong|chang|cha|chua|chan)",
  WANT: "(muon|dinh|tinh|se|sap|toan|nghi den viec|nghi toi viec|nghi den|nghi toi|nghi ve|y dinh|quyet dinh|thich|them|doi|sang|quyet|mong|uoc|di|phai|nen|cu|vua|da|vua moi|tung)",
  DEATH: "(chet|ngoeo|ngum|ngheo|teo)",
  END: "(het|luon|di|qua|thoi|roi|cho roi|cho xong|cho nhanh|that|nua|do|day|a|oi|ne|nhe|mat|nhi|lam|quach|phut|phuc|ngay|dem nay|toi nay|mai)",
  PICTURE: "(anh|hinh|clip|video|anh nong|hinh nong|anh clip|phim|tin nhan|doan chat|anh chup)",
  BODY: "(nguc|vu|mong|dui|vung kin|cho kin|cho ay|cho do|bo phan (sinh duc|kin)|bim|buom|chim|cu|hang|nguoi|quan lot|quan|ao|ao lot|bung|eo|moi|co the|khap nguoi|trong quan|trong ao|vung ~?nhay cam)",
  ABROAD:
    "(trung quoc|campuchia|cam pu chia|lao|myanmar|mien dien|thai lan|ben kia( bien gioi)?|bien gioi|nuoc ngoai|quang dong|quang tay)",
  SECRET: "(khong|dung|cam|chang) (cho|de|duoc|noi|ke|bao)",
};
