//! Words as the lists have them: small letters without marks. It knows nothing of where they stand.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// `text` in small letters, without marks on them and with one kind of dash and apostrophe: `Gökhan` → `gokhan`, `Zoë` → `zoe`, `Łukasz` → `lukasz`.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut small = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|it| !is_combining_mark(*it)).flat_map(char::to_lowercase) {
        match letter {
            'ı' => small.push('i'),
            'ł' => small.push('l'),
            'ø' => small.push('o'),
            'đ' | 'ð' => small.push('d'),
            'ß' => small.push_str("ss"),
            'æ' => small.push_str("ae"),
            'œ' => small.push_str("oe"),
            'þ' => small.push_str("th"),
            'ə' => small.push('e'),
            '’' | '‘' | 'ʼ' => small.push('\''),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => small.push('-'),
            _ if is_combining_mark(letter) => {}
            _ => small.push(letter),
        }
    }
    small
}
