/** What a trainer has written so far of an exercise that is being made. */
import { type Language, languages } from '@taiseizu/catalogue'
import { type Design, type TextValue, textIn } from '@taiseizu/core'
import { type Exercise, type Finding, exerciseFrom } from '@taiseizu/rules'
import { messagesIn } from '../../messages'
import type { ExercisesMessage } from '../../messages/exercises'

type Written = Readonly<Record<Language, string>>

export const textFields = ['title', 'story', 'task', 'hints', 'lesson'] as const
export type TextField = (typeof textFields)[number]

export interface Draft {
  readonly level: number
  readonly texts: Readonly<Record<TextField, Written>>
  /** The keys of findings that are not sought; all others are. */
  readonly left: ReadonlySet<string>
}

const nothing: Written = { ja: '', en: '' }

export const emptyDraft: Draft = {
  level: 2,
  texts: { title: nothing, story: nothing, task: nothing, hints: nothing, lesson: nothing },
  left: new Set(),
}

const inBoth = (key: ExercisesMessage, parameters: (language: Language) => Readonly<Record<string, string | number>>) =>
  ({
    ja: messagesIn('ja')(`exercises.${key}`, parameters('ja')),
    en: messagesIn('en')(`exercises.${key}`, parameters('en')),
  }) satisfies TextValue

/** One language is enough; the words of the product stand in for both. */
function textOf({ ja, en }: Written, instead: TextValue): TextValue {
  const [inJa, inEn] = [ja.trim(), en.trim()]
  if (inJa === '' && inEn === '') return instead
  return { ...(inJa === '' ? {} : { ja: inJa }), ...(inEn === '' ? {} : { en: inEn }) }
}

/** Line by line: the first hint of the one language is that of the other. */
function hintsOf({ ja, en }: Written): readonly TextValue[] {
  const [inJa, inEn] = [ja, en].map((text) => text.split('\n').map((line) => line.trim()))
  const count = Math.max(inJa?.length ?? 0, inEn?.length ?? 0)
  return Array.from({ length: count }, (_, index) =>
    textOf({ ja: inJa?.[index] ?? '', en: inEn?.[index] ?? '' }, ''),
  ).filter((hint) => hint !== '')
}

/** The exercise as it would be handed out: what is sought of the faults, what is not. */
export function exerciseOf(draft: Draft, design: Design, faults: readonly (readonly Finding[])[]): Exercise {
  const { workspace, variant } = design
  const keys = faults.map((fault) => fault.map(({ key }) => key))
  const sought = keys.map((fault) => fault.filter((key) => !draft.left.has(key))).filter((fault) => fault.length > 0)
  const organisation = (language: Language) => ({ organisation: textIn(workspace.organisation.name, language) })
  const { title, story, task, hints, lesson } = draft.texts
  return exerciseFrom(
    {
      title: textOf(title, workspace.organisation.name),
      level: draft.level,
      story: textOf(story, inBoth('defaultStory', organisation)),
      task: textOf(
        task,
        inBoth('defaultTask', () => ({ count: sought.length })),
      ),
      hints: hintsOf(hints),
      ...(languages.every((language) => lesson[language].trim() === '') ? {} : { lesson: textOf(lesson, '') }),
      sought: sought.map((findings) => ({ findings })),
      aside: keys.flat().filter((key) => draft.left.has(key)),
      asideReason: inBoth('defaultAside', () => ({})),
    },
    workspace,
    variant.id,
  )
}
