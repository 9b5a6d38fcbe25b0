/** What characters are to a typesetter. */

const fullWidth =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Whether a character takes the room of a kanji. */
export const isFullWidth = (character: string): boolean => fullWidth.test(character)

/** 行頭禁則: must not begin a line. Half-width closing signs too. */
export const beginsNoLine =
  /^[、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)\]}%／/‐-]/u

/** 行末禁則: must not end a line. No word ends with a small ッ or ォ either, whatever a dictionary says of a foreign one. */
export const endsNoLine = /[‘“（〔［｛〈《「『【([{ッっォ]$/u

/** Particles and endings stay with the word before them. */
export const isParticle = /^\p{Script=Hiragana}{1,3}$/u

/** 接尾辞: one sign that says what kind of thing the word before it is (事業者, 研究開発系, 情報システム部). */
export const isSuffix = (before: string, after: string): boolean =>
  /^[者部課室係局社系班長型化性的力用版等別内外]$/u.test(after) &&
  /[\p{Script=Han}\p{Script=Katakana}\d]$/u.test(before)

/** Dictionaries tear foreign words that they do not know (スト｜ラテジー): what is shorter than three signs is taken for a part of one. */
export const isOneForeignWord = (before: string, after: string): boolean => {
  const end = /[ァ-ヺー]+$/u.exec(before)?.[0].length ?? 0
  const start = /^[ァ-ヺー]+/u.exec(after)?.[0].length ?? 0
  return end > 0 && start > 0 && (end < 3 || start < 3)
}
