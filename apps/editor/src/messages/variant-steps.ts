import { defineMessages } from './define'

/** What was done with variants, as steps are called and told: it comes with what does it. */
export const variantSteps = defineMessages('variantSteps', {
  ja: {
    'told.deleteOne':
      '案「{{variant}}」を削除しました。「{{dependant}}」は「{{base}}」を元にした案になり、内容は変わりません（元に戻せます）',
    'told.deleteSeveral':
      '案「{{variant}}」を削除しました。「{{dependant}}」ほか{{more}}案は「{{base}}」を元にした案になり、内容は変わりません（元に戻せます）',
    'told.deleteHeir':
      '案「{{variant}}」を削除しました。「{{dependant}}」は元の案を持たない案になり、内容は変わりません（元に戻せます）',
    'told.deleteHeirs':
      '案「{{variant}}」を削除しました。「{{dependant}}」が元の案になり、ほか{{more}}案はそれを元にします。内容は変わりません（元に戻せます）',
    'step.branch': '「{{variant}}」から案「{{name}}」を作成する',
    'step.rename': '案の名前を「{{variant}}」から「{{name}}」に変える',
    'step.about': '案「{{variant}}」の名前と説明を変える',
    'step.id': '案「{{variant}}」の識別子を {{from}} から {{to}} に変える',
    'step.delete': '案「{{variant}}」を削除する',
    'step.promote': '案「{{variant}}」を新しい現状にする',
    'step.takeBack': '「{{variant}}」の変更を取り消す: {{what}}',
    'step.takeBackSeveral': '「{{variant}}」の変更 {{count}} 件を取り消す',
    'step.upToDate': '「{{variant}}」に元の案の変更を取り込む',
    'step.otherBase': '「{{variant}}」の元の案を「{{base}}」に変える',
    textTitle: '{{variant}}: 「{{base}}」からの変更点',
    details: '{{kind}}: {{name}}',
  },
  en: {
    'told.deleteOne':
      'Deleted the variant "{{variant}}". "{{dependant}}" is now based on "{{base}}" and says what it said before (can be undone)',
    'told.deleteSeveral':
      'Deleted the variant "{{variant}}". "{{dependant}}" and {{more}} more are now based on "{{base}}" and say what they said before (can be undone)',
    'told.deleteHeir':
      'Deleted the variant "{{variant}}". "{{dependant}}" now stands by itself and says what it said before (can be undone)',
    'told.deleteHeirs':
      'Deleted the variant "{{variant}}". "{{dependant}}" takes its place, {{more}} more are based on that, and all say what they said before (can be undone)',
    'step.branch': 'Begin the variant "{{name}}" from "{{variant}}"',
    'step.rename': 'Rename the variant "{{variant}}" to "{{name}}"',
    'step.about': 'Change the name and description of the variant "{{variant}}"',
    'step.id': 'Change the id of the variant "{{variant}}" from {{from}} to {{to}}',
    'step.delete': 'Delete the variant "{{variant}}"',
    'step.promote': 'Make the variant "{{variant}}" the new as-is',
    'step.takeBack': 'Take back a change of "{{variant}}": {{what}}',
    'step.takeBackSeveral': 'Take back {{count}} {{count|change|changes}} of "{{variant}}"',
    'step.upToDate': 'Bring "{{variant}}" up to date with its base',
    'step.otherBase': 'Base "{{variant}}" on "{{base}}"',
    textTitle: '{{variant}}: changes from "{{base}}"',
    details: '{{kind}}: {{name}}',
  },
})
