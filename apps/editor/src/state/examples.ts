/** The examples that come with the product, loaded when one is chosen. */
export interface Example {
  readonly id: string
  readonly load: () => Promise<string>
}

const files = import.meta.glob<string>('../../../../fixtures/examples/*.taiseizu.yaml', {
  query: '?raw',
  import: 'default',
})

const order = ['manufacturing', 'finance', 'net-service', 'electricity-gas', 'figure-12']

/** In the order in which they are offered; the first is shown to who comes for the first time. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, load]) => ({ id: path.replace(/^.*\/(.+)\.taiseizu\.yaml$/u, '$1'), load }))
  .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
