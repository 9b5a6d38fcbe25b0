/** What the keys of whoever presents mean; remotes send PageUp and PageDown. */
import type { StageMessage } from '../../../messages/stage'

export type Act =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'down'
  | 'up'
  | 'black'
  | 'fullScreen'
  | 'notes'
  | 'language'
  | 'pace'
  | 'theme'
  | 'again'
  | 'keys'
  | 'leave'

/** An act, or the number of a scene: 0 as it stands, 1 to 4 the archetypes. */
export type Meaning = Act | 0 | 1 | 2 | 3 | 4

const meanings: Readonly<Record<string, Meaning>> = {
  arrowright: 'next',
  ' ': 'next',
  pagedown: 'next',
  arrowleft: 'previous',
  pageup: 'previous',
  backspace: 'previous',
  home: 'first',
  end: 'last',
  arrowdown: 'down',
  arrowup: 'up',
  b: 'black',
  '.': 'black',
  f: 'fullScreen',
  n: 'notes',
  l: 'language',
  p: 'pace',
  d: 'theme',
  r: 'again',
  '?': 'keys',
  escape: 'leave',
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}

/** With another key held down it is the browser's. A button that has the focus keeps the space bar for itself. */
export function meaningOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>,
  isOnButton: boolean,
): Meaning | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined
  return isOnButton && event.key === ' ' ? undefined : meanings[event.key.toLowerCase()]
}

/** For the sheet of keys. */
export const keyLines: readonly { readonly keys: readonly string[]; readonly label: StageMessage }[] = [
  { keys: ['→', 'key.space', 'PageDown'], label: 'key.next' },
  { keys: ['←', 'PageUp'], label: 'key.previous' },
  { keys: ['Home', 'End'], label: 'key.ends' },
  { keys: ['0'], label: 'key.asItStands' },
  { keys: ['1', '2', '3', '4'], label: 'key.archetypes' },
  { keys: ['↓', '↑'], label: 'key.point' },
  { keys: ['R'], label: 'key.again' },
  { keys: ['P'], label: 'key.pace' },
  { keys: ['N'], label: 'key.notes' },
  { keys: ['L'], label: 'key.language' },
  { keys: ['D'], label: 'key.theme' },
  { keys: ['B'], label: 'key.black' },
  { keys: ['F'], label: 'key.fullScreen' },
  { keys: ['?'], label: 'key.keys' },
  { keys: ['Esc'], label: 'key.leave' },
]
