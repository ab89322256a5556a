//! Bytes as small hexadecimal digits and back: one spelling for every sequence of bytes.
//! Not for keys in clear: what is written here stands in a file.

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Two digits for each byte.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|it| [it >> 4, it & 0x0f]);
    halves.filter_map(|it| DIGITS.get(usize::from(it)).copied().map(char::from)).collect()
}

/// The `N` bytes that `text` spells; nothing else than two small digits for each.
pub(crate) fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != N || !rest.is_empty() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = (half(*high)? << 4) | half(*low)?;
    }
    Some(bytes)
}

fn half(digit: u8) -> Option<u8> {
    DIGITS.iter().zip(0_u8..).find_map(|(it, value)| (*it == digit).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<[u8; 3]>) {
        assert_eq!(from_hex(text), expected);
        if let Some(bytes) = expected {
            assert_eq!(to_hex(&bytes), text);
        }
    }

    #[test]
    fn bytes_have_one_spelling() {
        check("00ff7a", Some([0, 255, 122]));
        check("00FF7a", None);
        check("00ff7", None);
        check("00ff7a00", None);
        check("00 f7a", None);
        check("00é7a", None);
    }
}
