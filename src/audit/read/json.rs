//! JSON: every text and every number in it, whatever its shape.

use serde_json::Value;

/// All texts, those of keys too, and all numbers, in order.
///
/// # Errors
/// It is no JSON.
pub fn texts_and_numbers(json: &str) -> Result<(Vec<String>, Vec<f64>), String> {
    let value: Value = serde_json::from_str(json).map_err(|_| "this is no JSON".to_string())?;
    let (mut texts, mut numbers) = (vec![], vec![]);
    let mut open = vec![&value];
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) => texts.push(text.clone()),
            Value::Number(number) => numbers.extend(number.as_f64()),
            Value::Array(values) => open.extend(values.iter().rev()),
            Value::Object(fields) => {
                texts.extend(fields.keys().cloned());
                open.extend(fields.values());
            }
            Value::Null | Value::Bool(_) => {}
        }
    }
    Ok((texts, numbers))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_numbers_are_found_at_any_depth() {
        let (texts, numbers) = texts_and_numbers(r#"{"a": [{"my sister": 3.5}, "x\u0079"], "n": 7}"#).unwrap();
        assert_eq!(texts, ["a", "n", "my sister", "xy"]);
        assert_eq!(numbers.iter().map(|n| n * 2.0).sum::<f64>(), 21.0);
        assert!(texts_and_numbers("{").is_err());
    }
}
