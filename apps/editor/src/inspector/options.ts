import { type Language, type Term, fields } from '@taiseizu/catalogue'
import { type Design, type Unit, textIn } from '@taiseizu/core'
import type { Choosable } from './controls'

export const termOptions = (terms: readonly Term[], language: Language): readonly Choosable[] =>
  terms.map(({ id, name }) => ({ id, label: name[language] }))

/** Units to choose from, under each other as they stand, the deeper the more indented. */
export function unitOptions(
  design: Design,
  language: Language,
  accept: (unit: Unit) => boolean = () => true,
): readonly Choosable[] {
  const options: Choosable[] = []
  const visit = (unit: Unit, depth: number) => {
    if (accept(unit)) options.push({ id: unit.id, label: `${'\u3000'.repeat(depth)}${textIn(unit.name, language)}` })
    for (const child of unit.children) visit(child, depth + 1)
  }
  for (const unit of design.units) if (unit.parent === undefined) visit(unit, 0)
  return options
}

/** Fields, each followed by its tasks. */
export const aimOptions = (design: Design, language: Language): readonly Choosable[] =>
  fields.flatMap((field) => [
    { id: field.id, label: field.name[language] },
    ...design.tasks
      .filter((task) => task.field === field.id)
      .map((task) => ({ id: task.id, label: `\u3000${textIn(task.name, language)}` })),
  ])

export const scopeOptions = (design: Design, language: Language): readonly Choosable[] =>
  design.scopes.map((scope) => ({ id: scope.id, label: textIn(scope.name, language) }))

/** The scopes in which a field or task is to be done. */
export function placesFor(design: Design, aim: string, language: Language): readonly Choosable[] {
  const task = design.taskById.get(aim)
  const tasks = task === undefined ? design.tasks.filter((one) => one.field === aim) : [task]
  const fits = ({ id }: Choosable) => {
    const scope = design.scopeById.get(id)
    return scope !== undefined && tasks.some((one) => design.duty(one, scope) !== undefined)
  }
  return scopeOptions(design, language).filter(fits)
}
