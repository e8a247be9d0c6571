//! Makes the schemas of what the check asks while it reads the good sites of this repository, and holds the written ones
//! against that. `CANVASS_SCHEMAS=write cargo nextest run schemas_say` writes them.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value as Json, json};

use crate::diagnostic::FileId;
use crate::source::project::Project;
use crate::source::quotes;
use crate::source::yaml::asked::Asked;
use crate::source::yaml::asked::noting::{Notes, place, while_checking};
use crate::source::yaml::{self, Node, Value};
use crate::survey::load;

/// The kinds of files, each with its schema's title.
const KINDS: [(&str, &str); 4] = [
    ("import", "How canvass reads answers of another program: import.yaml"),
    ("quotes", "Passages that canvass publishes: quotes.yaml"),
    ("site", "A site of canvass: site.yaml"),
    ("survey", "A survey of canvass: survey.yaml"),
];

#[test]
fn schemas_say_what_the_check_asks() {
    let mut schemas: BTreeMap<&str, Schema> = BTreeMap::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sites = sites(root);
    sites.sort();
    for site in sites {
        read(&site, &mut schemas);
    }
    for (name, title) in KINDS {
        let schema = schemas.get_mut(name).unwrap();
        schema.share();
        assert_eq!(
            schema.unseen(),
            Vec::<String>::new(),
            "no good site has these keys of {name}.yaml: add one to tests/schemas-site"
        );
        let made = serde_json::to_string_pretty(&schema.json(title)).unwrap() + "\n";
        let path = root.join(format!("docs/{name}.schema.json"));
        if std::env::var_os("CANVASS_SCHEMAS").is_some() {
            fs::write(&path, &made).unwrap();
        }
        assert!(
            fs::read_to_string(&path).unwrap() == made,
            "{name}: `CANVASS_SCHEMAS=write cargo nextest run schemas_say` writes it"
        );
    }
}

/// All folders of the repository that are sites.
fn sites(root: &Path) -> Vec<PathBuf> {
    let is_ours =
        |name: &str| !name.starts_with('.') && !["target", "node_modules", "public", "private"].contains(&name);
    let walk = walkdir::WalkDir::new(root).into_iter();
    let walk = walk.filter_entry(|entry| entry.depth() == 0 || is_ours(&entry.file_name().to_string_lossy()));
    let files = walk.filter_map(Result::ok).filter(|entry| entry.file_name() == "site.yaml");
    files.map(|entry| entry.into_path().parent().unwrap().to_path_buf()).collect()
}

/// Adds what is asked of a site's files that have nothing wrong in them.
fn read(site: &Path, schemas: &mut BTreeMap<&'static str, Schema>) {
    let mut good: Vec<(&str, FileId)> = Vec::new();
    let mut project = None;
    let notes = while_checking(|| {
        let (read, found) = Project::open(site);
        if !found.has_errors() {
            good.extend(
                read.sources.iter().find(|(_, source)| source.path == "site.yaml").map(|(file, _)| ("site", file)),
            );
        }
        for files in &read.surveys {
            let Ok(loaded) = load(&read, files) else { continue };
            good.push(("survey", files.survey));
            if loaded.value.read_answers().is_ok() {
                good.extend(files.import.map(|file| ("import", file)));
            }
            let quotes = files.quotes.filter(|file| {
                quotes::read(*file, &loaded.value.instrument, &loaded.value.codebook, &read.sources).is_ok()
            });
            good.extend(quotes.map(|file| ("quotes", file)));
        }
        project = Some(read);
    });
    let project = project.unwrap();
    for (kind, file) in good {
        let node = yaml::read(file, project.sources.get(file)).unwrap().value;
        let Schema { root, definitions } = schemas.entry(kind).or_default();
        root.merge(Reading { definitions, notes: &notes }.shape(&node));
    }
}

/// What a value may be.
#[derive(Clone, Default)]
struct Shape {
    singles: BTreeSet<Single>,
    says: BTreeSet<&'static str>,
    is_text: bool,
    is_nothing: bool,
    list: Option<Box<Shape>>,
    /// Names of definitions: maps with known keys.
    maps: BTreeSet<String>,
    /// What stands in a map under names that the author chose.
    named: Option<Box<Shape>>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Single {
    OneOf(Vec<&'static str>),
    Truth,
    /// Limits that hold at every place.
    Whole(Option<i64>, Option<i64>),
    Number,
    Any,
}

#[derive(Default)]
struct Schema {
    root: Shape,
    definitions: BTreeMap<String, Definition>,
}

/// A map with known keys.
#[derive(Default)]
struct Definition {
    what: &'static str,
    /// The value of `type`, where maps of one kind differ by it.
    kind: Option<String>,
    count: usize,
    keys: BTreeMap<&'static str, KeyOf>,
}

#[derive(Default)]
struct KeyOf {
    needed: usize,
    shape: Option<Shape>,
}

/// Reads one file into a schema's definitions, by what was asked of it.
struct Reading<'r> {
    definitions: &'r mut BTreeMap<String, Definition>,
    notes: &'r Notes,
}

impl Reading<'_> {
    fn shape(&mut self, node: &Node) -> Shape {
        let asked = self.notes.get(&place(node)).map(Vec::as_slice).unwrap_or_default();
        let mut shape = Shape::default();
        if let Some(says) =
            asked.iter().find_map(|asked| if let Asked::Text(says) = asked { Some(*says) } else { None })
        {
            shape.is_text = true;
            shape.says.insert(says);
            return shape;
        }
        match &node.value {
            Value::Null => shape.is_nothing = true,
            Value::Scalar(_) => shape.single(asked),
            Value::List(items) => {
                let mut all = Shape::default();
                items.iter().for_each(|item| all.merge(self.shape(item)));
                shape.list = Some(Box::new(all));
            }
            Value::Map(entries) => {
                let what = asked.iter().find_map(|asked| if let Asked::Map(what) = asked { Some(*what) } else { None });
                match what {
                    Some(what) => {
                        shape.maps.insert(self.definition(what, entries, asked));
                    }
                    None => {
                        let mut all = Shape::default();
                        entries.iter().for_each(|(_, value)| all.merge(self.shape(value)));
                        shape.named = Some(Box::new(all));
                    }
                }
            }
        }
        shape
    }

    /// Adds a map to the definition that it is one of, and gives that one's name.
    fn definition(&mut self, what: &'static str, entries: &[(yaml::Key, Node)], asked: &[Asked<'static>]) -> String {
        let is_kind = |node: &Node| {
            self.notes.get(&place(node)).is_some_and(|asked| asked.iter().any(|asked| matches!(asked, Asked::OneOf(_))))
        };
        let kind = entries.iter().find(|(key, node)| key.text == "type" && is_kind(node));
        let kind = kind.and_then(|(_, node)| node.scalar()).map(str::to_string);
        let shapes: Vec<(&str, Shape)> =
            entries.iter().map(|(key, node)| (key.text.as_str(), self.shape(node))).collect();
        let plain = what.trim_start_matches("a ").trim_start_matches("an ").trim_start_matches("the ");
        let name: String = [plain].into_iter().chain(kind.as_deref()).collect::<Vec<_>>().join("-");
        let name = name.replace('`', "").replace([' ', '.'], "-");
        let definition = self.definitions.entry(name.clone()).or_default();
        (definition.what, definition.kind) = (what, kind);
        definition.count += 1;
        let needed: BTreeSet<&str> = asked
            .iter()
            .filter_map(|asked| if let Asked::Key { name, is_needed: true } = asked { Some(*name) } else { None })
            .collect();
        for asked in asked {
            if let Asked::Key { name, is_needed: false } = asked {
                definition.keys.entry(name).or_default();
            }
        }
        for name in needed {
            definition.keys.entry(name).or_default().needed += 1;
        }
        for (name, shape) in shapes {
            let key = definition.keys.get_mut(name).unwrap_or_else(|| panic!("{what}: nobody asked for `{name}`"));
            key.shape.get_or_insert_default().merge(shape);
        }
        name
    }
}

impl Schema {
    /// A key that no file has in a map of one kind (`hint` of a ranking) is as it is in those of other kinds: what all of them may
    /// have is read in one place.
    fn share(&mut self) {
        let mut known: BTreeMap<(&str, &str), Shape> = BTreeMap::new();
        for definition in self.definitions.values() {
            for (name, key) in &definition.keys {
                if let Some(shape) = &key.shape {
                    known.entry((definition.what, name)).or_default().merge(shape.clone());
                }
            }
        }
        for definition in self.definitions.values_mut() {
            for (name, key) in &mut definition.keys {
                key.shape = key.shape.take().or_else(|| known.get(&(definition.what, name)).cloned());
            }
        }
    }

    /// Keys that no file has: nobody knows what they may be.
    fn unseen(&self) -> Vec<String> {
        let keys = self
            .definitions
            .iter()
            .flat_map(|(name, definition)| definition.keys.iter().map(move |(key, of)| (name, key, of)));
        keys.filter(|(.., of)| of.shape.is_none()).map(|(name, key, _)| format!("{name}: {key}")).collect()
    }

    fn json(&self, title: &str) -> Json {
        let mut definitions = Map::new();
        definitions.insert("single".into(), json!({"type": ["string", "number", "boolean"]}));
        definitions.insert(
            "text".into(),
            json!({
                "description": "A text, or one for each language: {en: Yes, da: Ja}",
                "anyOf": [reference("single"), {"type": "object", "minProperties": 1, "additionalProperties": reference("single")}],
            }),
        );
        for (name, definition) in &self.definitions {
            definitions.insert(name.clone(), definition.json());
        }
        let mut schema =
            json!({"$schema": "http://json-schema.org/draft-07/schema#", "title": title, "definitions": definitions});
        schema.as_object_mut().unwrap().extend(self.root.json().as_object().unwrap().clone());
        schema
    }
}

fn reference(name: &str) -> Json {
    json!({"$ref": format!("#/definitions/{name}")})
}

impl Definition {
    fn json(&self) -> Json {
        let shape = |(name, key): (&&str, &KeyOf)| {
            let json = match &self.kind {
                Some(kind) if *name == "type" => json!({"const": kind}),
                _ => key.shape.as_ref().map_or(json!({}), Shape::json),
            };
            ((*name).to_string(), json)
        };
        let properties: Map<String, Json> = self.keys.iter().map(shape).collect();
        let required: Vec<&str> =
            self.keys.iter().filter(|(_, key)| key.needed == self.count).map(|(name, _)| *name).collect();
        let mut json = json!({"type": "object", "properties": properties, "additionalProperties": false});
        if !self.what.ends_with(".yaml") {
            let what = self.what.replace('`', "");
            json["title"] = self.kind.as_ref().map_or(json!(what), |kind| json!(format!("{what}, {kind}")));
        }
        if !required.is_empty() {
            json["required"] = json!(required);
        }
        json
    }
}

impl Shape {
    fn single(&mut self, asked: &[Asked<'static>]) {
        let single = asked.iter().map(|asked| match asked {
            Asked::OneOf(words) => Single::OneOf(words.clone()),
            Asked::Truth => Single::Truth,
            Asked::Whole { least, most } => Single::Whole(Some(*least), Some(*most)),
            Asked::Number => Single::Number,
            _ => Single::Any,
        });
        // What is asked most narrowly holds: a word of a list is read as a word first.
        self.add(single.min().unwrap_or(Single::Any));
        self.says
            .extend(asked.iter().filter_map(|asked| if let Asked::Word(says) = asked { Some(*says) } else { None }));
    }

    fn add(&mut self, single: Single) {
        let known = self.singles.iter().find_map(|known| match (known, &single) {
            (Single::Whole(a, b), Single::Whole(c, d)) => Some((*a, *b, a.filter(|_| a == c), b.filter(|_| b == d))),
            _ => None,
        });
        match known {
            Some((a, b, least, most)) => {
                self.singles.remove(&Single::Whole(a, b));
                self.singles.insert(Single::Whole(least, most));
            }
            None => {
                self.singles.insert(single);
            }
        }
    }

    fn merge(&mut self, other: Shape) {
        let Shape { singles, says, is_text, is_nothing, list, maps, named } = other;
        singles.into_iter().for_each(|single| self.add(single));
        self.says.extend(says);
        self.is_text |= is_text;
        self.is_nothing |= is_nothing;
        self.maps.extend(maps);
        for (own, other) in [(&mut self.list, list), (&mut self.named, named)] {
            if let Some(other) = other {
                own.get_or_insert_default().merge(*other);
            }
        }
    }

    fn json(&self) -> Json {
        let mut ways: Vec<Json> = Vec::new();
        if self.is_text {
            ways.push(reference("text"));
        } else if self.singles.contains(&Single::Any) {
            ways.push(reference("single"));
        } else {
            ways.extend(self.singles.iter().map(Single::json));
        }
        if let Some(list) = &self.list {
            ways.push(json!({"type": "array", "items": list.json()}));
        }
        ways.extend(self.maps.iter().map(|name| reference(name)));
        if let Some(named) = &self.named {
            ways.push(json!({"type": "object", "additionalProperties": named.json()}));
        }
        if self.is_nothing {
            ways.push(json!({"type": "null"}));
        }
        let mut json = match ways.len() {
            0 => json!({}),
            1 => ways.remove(0),
            _ => json!({"anyOf": ways}),
        };
        // Beside a reference draft 7 reads nothing.
        let says: Vec<&str> = self.says.iter().copied().filter(|says| !says.contains('`')).collect();
        if let ([says], None) = (says.as_slice(), json.get("$ref")) {
            json["description"] = json!(says);
        } else if let [says] = says.as_slice() {
            json = json!({"description": says, "allOf": [json]});
        }
        json
    }
}

impl Single {
    fn json(&self) -> Json {
        match self {
            Single::OneOf(words) => json!({"enum": words}),
            Single::Truth => json!({"enum": [true, false, "true", "false", "yes", "no"]}),
            Single::Whole(least, most) => {
                // In quotation marks it is the same to the check.
                let mut json = json!({"type": ["integer", "string"], "pattern": "^-?[0-9]{1,15}$"});
                for (name, limit) in [("minimum", least), ("maximum", most)] {
                    if let Some(limit) = limit {
                        json[name] = json!(limit);
                    }
                }
                json
            }
            Single::Number => json!({"type": ["number", "string"], "pattern": "^-?[0-9]+(\\.[0-9]+)?$"}),
            Single::Any => reference("single"),
        }
    }
}
