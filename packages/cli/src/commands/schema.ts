import { workspaceJsonSchema } from '@taiseizu/core'
import type { Command } from '../command'

export const schema: Command = {
  name: 'schema',
  usage: 'schema',
  does: {
    ja: 'ワークスペースのファイルの JSON Schema を出力する（エディターで補完と検査に使う）',
    en: 'Print the JSON Schema of a workspace file, for an editor to complete and check while one types',
  },
  arguments: { least: 0, most: 0 },
  options: {},
  examples: ['taiseizu schema > taiseizu.schema.json'],
  run(_, world) {
    world.out(JSON.stringify(workspaceJsonSchema(), null, 2))
    return Promise.resolve(0)
  },
}
