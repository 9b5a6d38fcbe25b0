export { type Size, generate, mainVariant, measures } from './generate'
