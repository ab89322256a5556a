//! How the tables came to be, step by step. A step is never changed once it was released, and only adds.

use rusqlite_migration::{M, Migrations};

const STEPS: &[M<'static>] = &[
    M::up(include_str!("../migrations/0001-cases.sql")),
    M::up(include_str!("../migrations/0002-history.sql")),
    M::up(include_str!("../migrations/0003-log.sql")),
    M::up(include_str!("../migrations/0004-keeping.sql")),
    M::up(include_str!("../migrations/0005-guard.sql")),
    M::up(include_str!("../migrations/0006-intervision.sql")),
    M::up(include_str!("../migrations/0007-experiment-chosen.sql")),
];

/// All steps, the newest last.
pub(crate) const ALL: Migrations<'static> = Migrations::from_slice(STEPS);

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    use super::*;
    use crate::db::open_with;
    use crate::{Db, StorageError, connect};

    const KEY: [u8; 32] = [7; 32];

    fn migrations_folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")
    }

    /// This program as it will be after one more step.
    fn next_program() -> Migrations<'static> {
        Migrations::new([STEPS, &[M::up("alter table tag add column seen_on text")]].concat())
    }

    fn place_for_store() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kluis.db");
        (folder, path)
    }

    /// The tables of a store as the schema says, and each column of them.
    fn schema() -> (String, BTreeSet<String>) {
        let db = Db::in_memory().unwrap();
        let text =
            tables_of(&db, "select sql || ';' from sqlite_schema where sql is not null order by type, name");
        let names = tables_of(
            &db,
            "select name from sqlite_schema where type = 'table'
             union all
             select t.name || '.' || c.name from sqlite_schema t, pragma_table_info(t.name) c where t.type = 'table'",
        );
        (text.join("\n\n") + "\n", names.into_iter().collect())
    }

    fn tables_of(db: &Db, sql: &str) -> Vec<String> {
        db.rows().all(sql, [], |row| Ok(row.get(0)?)).unwrap()
    }

    #[test]
    fn every_step_runs_and_the_file_list_is_the_step_list() {
        ALL.validate().unwrap();
        let mut files: Vec<_> = fs::read_dir(migrations_folder())
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .filter(|it| Path::new(it).extension().is_some_and(|it| it == "sql"))
            .collect();
        files.sort();
        assert_eq!(files.len(), STEPS.len(), "each file is a step");
        for (file, number) in files.iter().zip(1..) {
            assert!(file.starts_with(&format!("{number:04}-")), "{file} has the number of its step");
        }
    }

    #[test]
    fn the_schema_is_the_one_that_was_looked_at() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema.snapshot.sql");
        let (now, _) = schema();
        if env::var_os("UPDATE_SNAPSHOTS").is_some_and(|it| it == "1") {
            fs::write(&path, &now).unwrap();
        }
        let looked_at = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
        assert_eq!(looked_at, now, "look at the difference, then run again with UPDATE_SNAPSHOTS=1");
    }

    #[test]
    fn every_table_is_strict() {
        let (text, _) = schema();
        for table in text.split("\n\n").filter(|it| it.starts_with("CREATE TABLE")) {
            assert!(table.contains(") strict"), "{table}");
        }
    }

    #[test]
    fn what_is_retired_rests_in_the_schema_and_no_query_names_it() {
        let text = fs::read_to_string(migrations_folder().join("retired.txt")).unwrap();
        let (_, names) = schema();
        check_retired(&text, &names, &queries()).unwrap();
        let one = |it: &str| check_retired(it, &names, &["select note from tag".to_owned()]);
        assert!(one("tag.effect 0002").is_ok());
        assert!(one("tag.note 0002").is_err(), "a query names it");
        assert!(one("tag.gone 0002").is_err(), "it is not in the schema");
    }

    fn check_retired(text: &str, names: &BTreeSet<String>, queries: &[String]) -> Result<(), String> {
        for name in
            text.lines().filter(|it| !it.starts_with('#')).filter_map(|it| it.split_whitespace().next())
        {
            if !names.contains(name) {
                return Err(format!("{name} is not in the schema"));
            }
            let (table, column) =
                name.split_once('.').map_or((name, name), |(table, column)| (table, column));
            let has = |query: &String, word: &str| {
                query.split(|it: char| !it.is_alphanumeric() && it != '_').any(|it| it == word)
            };
            if let Some(query) = queries.iter().find(|it| has(it, table) && has(it, column)) {
                return Err(format!("{name} is retired, and named in: {query}"));
            }
        }
        Ok(())
    }

    /// All that stands in a `.sql` file under `src`.
    fn queries() -> Vec<String> {
        fn below(folder: &Path, found: &mut Vec<String>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    below(&path, found);
                } else if path.extension().is_some_and(|it| it == "sql") {
                    found.push(fs::read_to_string(&path).unwrap());
                }
            }
        }
        let mut found = Vec::new();
        below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        assert!(found.len() > 20, "the queries are where this test looks");
        found
    }

    #[test]
    fn a_file_of_an_older_program_is_copied_and_brought_up_to_date() {
        let (_folder, path) = place_for_store();
        let before = Db::create(&path, &KEY).unwrap().dump().unwrap();
        let copy = path.with_file_name(format!("kluis.db.versie-{}", STEPS.len()));

        let mut db = open_with(&path, &KEY, &next_program()).unwrap();
        assert!(db.dump().unwrap().contains("seen_on"), "the new column is there");
        assert_eq!(Db::open(&copy, &KEY).unwrap().dump().unwrap(), before, "the copy is the file as it was");
        db.compact().unwrap();
        assert!(!copy.exists(), "what is removed is removed from the copy too");
        drop(db);
        assert!(!path.with_file_name(format!("kluis.db.versie-{}", STEPS.len() + 1)).exists());
        assert!(open_with(&path, &KEY, &next_program()).is_ok());
    }

    #[test]
    fn the_content_of_a_vault_of_version_1_is_there_after_all_later_steps() {
        let (_folder, path) = place_for_store();
        let first = Migrations::from_slice(STEPS.get(..1).unwrap());
        fs::write(&path, "").unwrap();
        let mut old = connect::empty_file(&path, &KEY).unwrap();
        first.to_latest(&mut old).unwrap();
        let all = include_str!("../tests/support/one_of_each.sql");
        let (of_version_1, _) = all.split_once("insert into step ").unwrap();
        old.execute_batch(of_version_1).unwrap();
        drop(old);

        let mut db = Db::open(&path, &KEY).unwrap();
        let case = domain::CaseId("00000000-0000-0000-0000-000000000001".parse().unwrap());
        assert_eq!(db.rows().case(case).unwrap().unwrap().story.as_str(), "verhaal");
        assert_eq!(db.rows().tags_of(case).unwrap().len(), 1);
        assert_eq!(
            db.rows().next_step(crate::StepSide::Done).unwrap(),
            None,
            "what was done then cannot be undone"
        );
        assert!(path.with_file_name("kluis.db.versie-1").exists(), "the file as it was stays beside it");
        let tx = db.transaction().unwrap();
        let field = crate::TextField::Story(case);
        let at = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(12, 0, 0).unwrap();
        tx.put_version(&field, "verhaal", at).unwrap();
        tx.commit().unwrap();
        assert_eq!(db.rows().versions_of(&field).unwrap().len(), 1);
    }

    #[test]
    fn a_file_of_a_newer_program_is_read_and_not_changed() {
        let (_folder, path) = place_for_store();
        drop(Db::create(&path, &KEY).unwrap());
        let mut newer = open_with(&path, &KEY, &next_program()).unwrap();
        let mark = domain::HandbookMark {
            element: domain::ElementId::new("humor").unwrap(),
            favourite: true,
            note: domain::Note::default(),
        };
        let tx = newer.transaction().unwrap();
        tx.put_handbook_mark(&mark).unwrap();
        tx.commit().unwrap();
        drop(newer);
        let bytes = fs::read(&path).unwrap();
        let files = || fs::read_dir(path.parent().unwrap()).unwrap().count();
        let before = files();
        let program = u32::try_from(STEPS.len()).unwrap();
        let too_new = StorageError::FileTooNew { file: program + 1, program };

        let mut db = Db::open(&path, &KEY).unwrap();
        assert_eq!(db.why_read_only(), Some(too_new));
        assert_eq!(db.rows().handbook_marks().unwrap(), [mark]);
        assert_eq!(db.transaction().err(), Some(StorageError::OpenedToRead));
        drop(db);
        assert_eq!(
            crate::Snapshot::read(&path, &KEY).unwrap_err(),
            too_new,
            "no copy is made of what is unknown"
        );
        assert!(fs::read(&path).unwrap() == bytes, "not a byte of the file is changed");
        assert_eq!(files(), before, "nothing comes beside it");
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let (_folder, path) = place_for_store();
        let before = Db::create(&path, &KEY).unwrap().dump().unwrap();
        let broken = Migrations::new([STEPS, &[M::up("create table half (x) strict; nonsense")]].concat());
        assert!(open_with(&path, &KEY, &broken).is_err());
        assert_eq!(Db::open(&path, &KEY).unwrap().dump().unwrap(), before);
    }

    #[test]
    fn a_file_without_tables_is_not_filled_silently() {
        let (_folder, path) = place_for_store();
        fs::write(&path, "").unwrap();
        let other = connect::empty_file(&path, &KEY).unwrap();
        other.execute_batch("create table theirs (x integer) strict").unwrap();
        drop(other);
        assert_eq!(Db::open(&path, &KEY).unwrap_err(), StorageError::Damaged);
    }
}
