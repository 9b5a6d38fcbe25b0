/** The one step of the layout, which its package leaves undeclared. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceSettings } from './force'
  export default function iterate(settings: ForceSettings, nodes: Float32Array, edges: Float32Array): object
}
