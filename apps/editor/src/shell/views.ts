/** Every view of the workbench: one folder, one line here. All but the first are loaded when they are first shown. */
import {
  Columns2,
  GraduationCap,
  Grid2x2,
  LayoutGrid,
  ListChecks,
  type LucideIcon,
  Network,
  Table2,
  Waypoints,
} from 'lucide-react'
import { type ComponentType, lazy } from 'react'
import type { MessageKey } from '../messages'
import type { ViewId } from '../state/state'
import { StructureView } from '../views/structure/StructureView'

interface View {
  readonly label: MessageKey
  readonly Picture: LucideIcon
  readonly Canvas: ComponentType
}

/** In the order of the sidebar. */
export const views: Readonly<Record<ViewId, View>> = {
  structure: { label: 'shell.viewStructure', Picture: Network, Canvas: StructureView },
  graph: {
    label: 'shell.viewGraph',
    Picture: Waypoints,
    Canvas: lazy(() => import('../views/graph/GraphView').then((module) => ({ default: module.GraphView }))),
  },
  matrix: {
    label: 'shell.viewMatrix',
    Picture: Table2,
    Canvas: lazy(() => import('../views/matrix/MatrixView').then((module) => ({ default: module.MatrixView }))),
  },
  'field-map': {
    label: 'shell.viewFieldMap',
    Picture: LayoutGrid,
    Canvas: lazy(() => import('../views/field-map/FieldMapView').then((module) => ({ default: module.FieldMapView }))),
  },
  findings: {
    label: 'shell.viewFindings',
    Picture: ListChecks,
    Canvas: lazy(() => import('../views/findings/FindingsView').then((module) => ({ default: module.FindingsView }))),
  },
  compare: {
    label: 'shell.viewCompare',
    Picture: Columns2,
    Canvas: lazy(() => import('../views/compare/CompareView').then((module) => ({ default: module.CompareView }))),
  },
  archetypes: {
    label: 'shell.viewArchetypes',
    Picture: Grid2x2,
    Canvas: lazy(() =>
      import('../views/archetypes/ArchetypesView').then((module) => ({ default: module.ArchetypesView })),
    ),
  },
  exercises: {
    label: 'shell.viewExercises',
    Picture: GraduationCap,
    Canvas: lazy(() =>
      import('../views/exercises/ExercisesView').then((module) => ({ default: module.ExercisesView })),
    ),
  },
}
