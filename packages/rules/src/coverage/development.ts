import { type Development, developments } from '@taiseizu/catalogue'
import type { Scope } from '@taiseizu/core'
import { fix, put } from '../engine/fixes'
import type { Fix } from '../engine/rule'
import { named } from '../engine/say'

/** States how a scope's software comes about; `undefined` for `enterprise`, of which no file can say it. */
export const stateDevelopment = (scope: Scope, development: Development): Fix | undefined =>
  scope.record &&
  fix(
    {
      ja: '「{scope}」の開発形態を「{development}」とする',
      en: 'State the development of "{scope}" as "{development}"',
    },
    { scope, development: named(developments, [development]) },
    [put('scopes', { ...scope.record, development })],
  )
