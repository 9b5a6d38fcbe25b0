import { defineMessages } from './define'

/** What commands are called, and the steps that they make: said wherever one is, whatever else has been loaded. */
export const commands = defineMessages('commands', {
  ja: {
    exerciseOpened: '演習「{{file}}」を開きました',
    remove: '取り除く',
    newUnit: '新しい部署',
    newScope: '新しい対象環境',
    newProvider: '新しい外部事業者',
    addProvider: '外部事業者を追加',
    stepAddUnit: '部署「{{unit}}」を加える',
    stepAddScope: '対象環境「{{scope}}」を加える',
    stepRemove: '「{{unit}}」を取り除く',
    exclusionOf: '{{what}}の対象外',
    fixApplied: '直し方を適用しました: {{fix}}',
    stepFix: '指摘 {{rule}}: {{fix}}',
  },
  en: {
    exerciseOpened: 'Opened the exercise "{{file}}"',
    remove: 'Remove',
    newUnit: 'New unit',
    newScope: 'New scope',
    newProvider: 'New provider',
    addProvider: 'Add a provider',
    stepAddUnit: 'Add the unit "{{unit}}"',
    stepAddScope: 'Add the scope "{{scope}}"',
    stepRemove: 'Remove "{{unit}}"',
    exclusionOf: 'exclusion of {{what}}',
    fixApplied: 'Fix applied: {{fix}}',
    stepFix: '{{rule}}: {{fix}}',
  },
})
