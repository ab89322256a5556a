pragma foreign_keys = on;
pragma secure_delete = on;
pragma temp_store = memory;
pragma synchronous = full;
pragma locking_mode = exclusive;
pragma journal_mode = delete;
-- The journal stays open between transactions; cut to nothing, it keeps no old page.
pragma journal_size_limit = 0;
pragma trusted_schema = off;
pragma cell_size_check = on;
-- On is an order of magnitude slower in long writing: src-tauri/decisions/0003-cost-of-encryption.md.
pragma cipher_memory_security = off;
-- At most 32 MB of pages, decrypted once: nearly every vault whole.
pragma cache_size = -32768;
