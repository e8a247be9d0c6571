//! What a page may claim, against every list of people that gives the same page. The reference enumerates answer sheets and counts
//! them with a few lines of its own; it knows nothing of how a claim is proven.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use canvass::diagnostic::Place;
use canvass::model::options::BuildOptions;
use canvass::model::table::{ColumnKey, RowKey, TableSpec};
use canvass::source::project::Project;
use canvass::{report, survey};

use crate::seeds::seeds;

/// How many people of each kind: by their answer (a, b, c) and their group (north, south).
type World = [[u32; 2]; 3];

/// A claim as it is written, and whether it is true of some people.
type Claim = (String, Box<dyn Fn(&World) -> bool>);

/// A published number, or the ends of a range: of an answer (after the last, of all who answered), of a group or of everybody.
struct Cell {
    row: usize,
    group: Option<usize>,
    ends: (u32, u32),
}

const ANSWERS: [&str; 3] = ["a", "b", "c"];
const GROUPS: [&str; 2] = ["north", "south"];

fn all(world: &World, answer: usize) -> u32 {
    world[answer].iter().sum()
}

/// The claims that are tried on every page.
fn claims() -> Vec<Claim> {
    let mut claims: Vec<Claim> = vec![];
    let mut add = |text: String, holds: Box<dyn Fn(&World) -> bool>| claims.push((text, holds));
    for (one, name) in ANSWERS.iter().enumerate() {
        let others = move || (0..3).filter(move |other| *other != one);
        add(format!("most(q) = {name}"), Box::new(move |w| others().all(|other| all(w, one) > all(w, other))));
        add(format!("least(q) = {name}"), Box::new(move |w| others().all(|other| all(w, one) < all(w, other))));
        add(
            format!("rank(q, 2) = {name}"),
            Box::new(move |w| {
                let (more, fewer) = (
                    others().filter(|other| all(w, *other) > all(w, one)).count(),
                    others().filter(|other| all(w, *other) < all(w, one)).count(),
                );
                (more, fewer) == (1, 1)
            }),
        );
        for limit in [3_u32, 6, 10, 15] {
            add(format!("people(q = {name}) >= {limit}"), Box::new(move |w| all(w, one) >= limit));
            add(format!("people(q = {name}) < {limit}"), Box::new(move |w| all(w, one) < limit));
        }
        for share in [0.25, 0.5, 0.75] {
            add(
                format!("share(q = {name}) > {share}"),
                Box::new(move |w| {
                    f64::from(all(w, one)) > share * f64::from((0..3).map(|answer| all(w, answer)).sum::<u32>())
                }),
            );
        }
        for (group, place) in GROUPS.iter().enumerate() {
            add(format!("people(q = {name}, among: g = {place}) > 8"), Box::new(move |w| w[one][group] > 8));
            add(
                format!("most(q, among: g = {place}) = {name}"),
                Box::new(move |w| others().all(|other| w[one][group] > w[other][group])),
            );
        }
        add(
            format!("people(q = {name}, among: g = north) > people(q = {name}, among: g = south)"),
            Box::new(move |w| w[one][0] > w[one][1]),
        );
        add(
            format!("share(q = {name}, among: g = north) > share(q = {name}, among: g = south)"),
            Box::new(move |w| {
                let of = |group: usize| (0..3).map(|answer| w[answer][group]).sum::<u32>();
                of(0) > 0
                    && of(1) > 0
                    && u64::from(w[one][0]) * u64::from(of(1)) > u64::from(w[one][1]) * u64::from(of(0))
            }),
        );
    }
    add("mean(q) > 2".into(), Box::new(|w| all(w, 2) > all(w, 0)));
    add(
        "mean(q) < 1.5".into(),
        Box::new(|w| 2 * (all(w, 0) + 2 * all(w, 1) + 3 * all(w, 2)) < 3 * (all(w, 0) + all(w, 1) + all(w, 2))),
    );
    claims
}

/// A survey of these people on a site whose page makes the claims.
fn site(world: &World, claims: &[Claim]) -> tempfile::TempDir {
    let mut answers = String::new();
    for (answer, groups) in world.iter().enumerate() {
        for (group, count) in groups.iter().enumerate() {
            for _ in 0..*count {
                let _ = writeln!(answers, "- {{q: {}, g: {}}}", ANSWERS[answer], GROUPS[group]);
            }
        }
    }
    let page: String = claims.iter().map(|(text, _)| format!("{{{{ assert {text} }}}}\n")).collect();
    let survey = "languages: [en]\ntitle: T\nquestions:\n\
        - {name: q, type: select_one, ordered: true, label: Q, choices: [{name: a, label: A, score: 1}, {name: b, label: B, score: 2}, {name: c, label: C, score: 3}]}\n\
        - {name: g, type: select_one, label: G, choices: [{name: north, label: N}, {name: south, label: S}]}\n";
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("site.yaml", "title: {en: A}\nlanguages: [en]\n"),
        ("surveys/t/survey.yaml", survey),
        ("surveys/t/responses/all.yaml", answers.as_str()),
        ("content/page.md", page.as_str()),
    ] {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

/// The claims that the program lets stand, and the published cells by table, row and column.
fn judged(world: &World, claims: &[Claim]) -> (Vec<bool>, Vec<Cell>) {
    let site = site(world, claims);
    let (project, _) = Project::open(site.path());
    let prepared = survey::prepare_all(&project, Some(&[]), (&BuildOptions::default(), &survey::Memory::default()));
    let (prepared, contents) = prepared.unwrap_or_else(|wrong| panic!("{wrong:?}")).value;
    let surveys: Vec<survey::Survey> = prepared.into_iter().map(|prepared| prepared.survey).collect();
    let page = std::fs::read_to_string(site.path().join("content/page.md")).unwrap();
    let lines: Vec<usize> = page.match_indices("{{").map(|(at, _)| at).collect();
    let refused: BTreeSet<usize> = match report::pages(contents, &surveys) {
        Ok(_) => BTreeSet::new(),
        Err(wrong) => wrong
            .iter()
            .map(|wrong| {
                assert_eq!(wrong.message, "not shown by what is published");
                let Place::At(span) = wrong.place else { panic!("{wrong:?}") };
                lines.iter().position(|line| *line == span.start as usize).unwrap()
            })
            .collect(),
    };
    let stands = (0..claims.len()).map(|claim| !refused.contains(&claim)).collect();
    let (codebook, results) = (&surveys[0].codebook, surveys[0].results.as_ref().unwrap());
    let (q, g) = (codebook.find("q").unwrap(), codebook.find("g").unwrap());
    let mut cells = vec![];
    for spec in [TableSpec { rows: q, by: None }, TableSpec { rows: q, by: Some(g) }] {
        let table = results.table(spec).unwrap();
        for row in 0..4_usize {
            let key = if row == 3 { RowKey::Base } else { RowKey::Category(row as u8) };
            for (group, column) in
                [(None, ColumnKey::All), (Some(0), ColumnKey::Category(0)), (Some(1), ColumnKey::Category(1))]
            {
                if let Some(range) = table.count(key, column).range() {
                    cells.push(Cell { row, group, ends: (range.low, range.high) });
                }
            }
        }
    }
    (stands, cells)
}

/// Whether people give the published cells, and lie within the published ranges. How many took part is public; everybody answered, which the page says where it shows it.
fn gives(world: &World, cells: &[Cell]) -> bool {
    cells.iter().all(|Cell { row, group, ends }| {
        let answers = if *row == 3 { 0..3 } else { *row..*row + 1 };
        let sum: u32 =
            answers.map(|answer| group.map_or_else(|| all(world, answer), |group| world[answer][group])).sum();
        (ends.0..=ends.1).contains(&sum)
    })
}

/// All people of so many.
fn worlds(n: u32) -> Vec<World> {
    let mut found = vec![];
    let mut counts = [0_u32; 6];
    fill(n, 0, &mut counts, &mut found);
    found
}

fn fill(left: u32, at: usize, counts: &mut [u32; 6], found: &mut Vec<World>) {
    if at == 5 {
        counts[5] = left;
        found.push([[counts[0], counts[1]], [counts[2], counts[3]], [counts[4], counts[5]]]);
        return;
    }
    for count in 0..=left {
        counts[at] = count;
        fill(left - count, at + 1, counts, found);
    }
}

/// The same throws for the same seed (SplitMix64).
fn dice(seed: &mut u64, sides: u32) -> u32 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *seed;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) % u64::from(sides)) as u32
}

#[test]
fn no_claim_stands_that_some_world_denies() {
    let claims = claims();
    let (mut standing, mut true_only_here, mut shown_by_all, mut refused_though_shown) = (0, 0, 0, 0);
    for seed in seeds(12, 24) {
        let mut throws = seed;
        // 20 to 24 people have no crossed table; 30 have.
        let n = if seed % 2 == 0 { 30 } else { 20 + dice(&mut throws, 5) };
        let mut world: World = [[0; 2]; 3];
        let weights: Vec<u32> = (0..6).map(|_| 1 + dice(&mut throws, 9)).collect();
        for _ in 0..n {
            let mut at = dice(&mut throws, weights.iter().sum());
            let kind = weights
                .iter()
                .position(|weight| {
                    at < *weight || {
                        at -= weight;
                        false
                    }
                })
                .unwrap();
            world[kind / 2][kind % 2] += 1;
        }
        let (stands, cells) = judged(&world, &claims);
        assert!(gives(&world, &cells));
        let possible: Vec<World> = worlds(n).into_iter().filter(|world| gives(world, &cells)).collect();
        for ((text, holds), stands) in claims.iter().zip(stands) {
            let in_all = possible.iter().all(holds);
            assert!(
                !stands || in_all,
                "seed {seed}, {world:?}: `{text}` stands, and is not true of all who give the page"
            );
            standing += usize::from(stands);
            shown_by_all += usize::from(in_all);
            refused_though_shown += usize::from(in_all && !stands);
            true_only_here += usize::from(holds(&world) && !in_all);
        }
    }
    println!(
        "{standing} claims stand; {true_only_here} were true, and not of all who give the page; {refused_though_shown} of {shown_by_all} that were true of all are refused"
    );
    // A test in which nothing stands, or nothing is refused that is true, would prove nothing.
    assert!(standing > 50 && true_only_here > 50);
    // What every world shows is nearly always proven.
    assert!(refused_though_shown * 20 <= shown_by_all, "{refused_though_shown} of {shown_by_all}");
}
