# Common faults. A code never changes.

error-address-refused = The address { $host }:{ $port } cannot be opened ({ $code }): check HOST and PORT.
error-already-running = Em Nói is already running on the folder { $folder }. One data folder runs once: stop the other one first, or set another DATA_DIR.
error-conversation-busy = The program is busy, please try again in a few seconds.
error-conversation-key-missing = The program is not ready to talk yet, please try again in a few minutes.
error-database-away = The database cannot be reached, please try again later.
error-database-closed = The database does not let us in ({ $code }): check the name, the password and the database in DATABASE_URL.
error-database-old = The database is PostgreSQL { $given }, it must be { $needed } or newer: upgrade it, or leave out DATABASE_URL to use the one that comes along.
error-disk-full = The disk is full and nothing more could be stored: make room and try again.
error-form-refused = What was sent does not fit any form of this page.
error-page-unknown = There is no such page.
error-port-taken = Port { $port } is used by another program: set another PORT, for example PORT={ $other } npm start.
error-program-failed = Something went wrong in the program. It was noted, without anything that anyone wrote.
error-too-many = Too many requests from one place within a minute, please try again later.
