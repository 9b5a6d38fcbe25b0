export { type Generated, type Measure, type Size, generate, mainVariant, measures } from './generate'
