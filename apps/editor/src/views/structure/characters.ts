/** What characters are to a typesetter. */

const fullWidth = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Whether a character takes the room of a kanji. */
export const isFullWidth = (character: string): boolean => fullWidth.test(character)

/** 行頭禁則: must not begin a line. Half-width closing signs too. */
export const beginsNoLine = /^[、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)\]}%／/‐-]/u

/** 行末禁則: must not end a line. */
export const endsNoLine = /[‘“（〔［｛〈《「『【([{]$/u

/** Particles and endings stay with the word before them. */
export const isParticle = /^\p{Script=Hiragana}{1,3}$/u
