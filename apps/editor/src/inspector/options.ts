import { type Language, type Term, fields } from '@taiseizu/catalogue'
import { type Design, textIn } from '@taiseizu/core'
import type { Searchable } from '../ui/SearchChoice'
import type { Choosable } from './controls/Choice'
import { placesSearched } from './places'

export const termOptions = <Id extends string>(
  terms: readonly Term<Id>[],
  language: Language,
): readonly { readonly id: Id; readonly label: string }[] =>
  terms.map(({ id, name }) => ({ id, label: name[language] }))

/** Fields, each followed by its tasks. */
export const aimOptions = (design: Design, language: Language): readonly Choosable[] =>
  fields.flatMap((field) => [
    { id: field.id, label: field.name[language] },
    ...design.tasks
      .filter((task) => task.field === field.id)
      .map((task) => ({ id: task.id, label: `\u3000${textIn(task.name, language)}` })),
  ])

/** The scopes in which a field or task is to be done. */
export function scopesFor(design: Design, aim: string, language: Language): readonly Searchable[] {
  const task = design.taskById.get(aim)
  const tasks = task === undefined ? design.tasks.filter((one) => one.field === aim) : [task]
  return placesSearched(design, language).filter(({ id }) => {
    const scope = design.scopeById.get(id)
    return scope !== undefined && tasks.some((one) => design.duty(one, scope) !== undefined)
  })
}

/** What names a field or a task: the key that it stands under in a record. */
export const aimKeys = (design: Design, aim: string) => {
  const field = design.fields.find((one) => one.id === aim)?.id
  return field === undefined ? { task: aim, field: undefined } : { field, task: undefined }
}
