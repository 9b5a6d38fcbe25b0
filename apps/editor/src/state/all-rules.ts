/** All rules, loaded when the first picture is there: the picture needs none of them. */
export { rules } from '@taiseizu/rules'
