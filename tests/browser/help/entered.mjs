/** Every question type of the fixture: what is entered, and where it differs what is stored. */
export const ENTERED = {
  visited_before: "yes", how_often: "once_a_week", heard_from: ["friend", "leaflet"], future: ["doctor", "rest"],
  services: { food: "dissatisfied", staff: "very_satisfied", opening_hours: "not_applicable" },
  why_dissatisfied: "Cold.\nAnd “late” – ș ț 饭", best_hours: ["weekdays.day", "weekend.night"], trust: "7",
  films: ["company", "safety", "warmth"], children: "٣", rent: "1.234,50", arrived: "2010-9", born: "1984",
  suggestions: "  More tea  ",
};
export const STORED = { ...ENTERED, trust: 7, children: 3, rent: 1234.5, arrived: "2010-09", suggestions: "More tea" };
