/** Units and scopes as people look for them. */
import type { Language } from '@taiseizu/catalogue'
import { type Design, type Unit, textIn, upFrom } from '@taiseizu/core'
import type { Searchable } from '../ui/SearchChoice'
import { searchText } from '../ui/search-text'

/** The units above a unit, the highest first. */
export const superiorsOf = (unit: Unit): readonly Unit[] => [...upFrom(unit.parent)].toReversed()

interface Found extends Searchable {
  readonly unit: Unit
}

const indexes = new WeakMap<Design, Map<Language, readonly Found[]>>()

/** Every unit under the one above it, as they stand; worked out once for a design and language. */
function indexOf(design: Design, language: Language): readonly Found[] {
  const known = indexes.get(design) ?? new Map<Language, readonly Found[]>()
  indexes.set(design, known)
  const index = known.get(language) ?? build(design, language)
  known.set(language, index)
  return index
}

function build(design: Design, language: Language): readonly Found[] {
  const found: Found[] = []
  const visit = (unit: Unit) => {
    const label = textIn(unit.name, language)
    const other = textIn(unit.name, language === 'ja' ? 'en' : 'ja')
    found.push({ id: unit.id, unit, label, search: searchText(label === other ? label : `${label} ${other}`) })
    for (const child of unit.children) visit(child)
  }
  for (const unit of design.units) if (unit.parent === undefined) visit(unit)
  return found
}

/** The units that can be chosen. */
export const unitsSearched = (
  design: Design,
  language: Language,
  accept?: (unit: Unit) => boolean,
): readonly Searchable[] => {
  const all = indexOf(design, language)
  return accept === undefined ? all : all.filter(({ unit }) => accept(unit))
}

/** The scopes that can be chosen. */
export const placesSearched = (design: Design, language: Language): readonly Searchable[] =>
  design.scopes.map(({ id, name }) => {
    const label = textIn(name, language)
    return { id, label, search: searchText(label) }
  })
