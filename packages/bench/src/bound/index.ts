export { boundRules, check as checkBound } from './check'
export { compile as compileBound } from './compile'
export { keysOf as boundKeys } from './keys'
