export { readExercise } from '@taiseizu/rules'
