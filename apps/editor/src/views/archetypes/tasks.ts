/** What is said to the worker, and what it answers. */
import type { Text } from '@taiseizu/catalogue'
import type { ArchetypeChoice, Workspace } from '@taiseizu/core'
import type { Outcome, Phase } from './outcome'

export type Task =
  | { readonly is: 'begin'; readonly workspace: Workspace; readonly variantId: string; readonly today: string }
  | {
      readonly is: 'work'
      readonly choice: ArchetypeChoice
      readonly as: { readonly id: string; readonly name: Text }
    }

export type Answer =
  | { readonly is: 'phase'; readonly phase: Phase }
  | { readonly is: 'done'; readonly outcome: Outcome }
  | { readonly is: 'failed'; readonly reason: string }
