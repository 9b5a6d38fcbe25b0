import { defineMessages } from './define'

/** What was done with variants, as steps are called and told: it comes with what does it. */
export const variantSteps = defineMessages('variantSteps', {
  ja: {
    'told.deleteOne':
      '案「{{variant}}」を削除しました。「{{dependant}}」は「{{base}}」を元にした案になり、内容は変わりません',
    'told.deleteSeveral':
      '案「{{variant}}」を削除しました。「{{dependant}}」ほか{{more}}案は「{{base}}」を元にした案になり、内容は変わりません',
    'told.deleteHeir':
      '案「{{variant}}」を削除しました。「{{dependant}}」は元の案を持たない案になり、内容は変わりません',
    'told.deleteHeirs':
      '案「{{variant}}」を削除しました。「{{dependant}}」が元の案になり、ほか{{more}}案はそれを元にします。内容は変わりません',
    'step.branch': '「{{variant}}」から案「{{name}}」を作成',
    'step.rename': '案の名前を変更: {{variant}} → {{name}}',
    'step.about': '案「{{variant}}」の名前と説明を変更',
    'step.id': '案「{{variant}}」の識別子を変更: {{from}} → {{to}}',
    'step.delete': '案「{{variant}}」を削除',
    'step.promote': '案「{{variant}}」を新しい現状にする',
    'step.takeBack': '「{{variant}}」の変更を取り消し: {{what}}',
    'step.takeBackSeveral': '「{{variant}}」の変更 {{count}} 件を取り消し',
    'step.upToDate': '「{{variant}}」に元の案の変更を取り込み',
    'step.otherBase': '「{{variant}}」の元の案を「{{base}}」に変更',
    textTitle: '{{variant}}: 「{{base}}」からの変更点',
    details: '{{kind}}: {{name}}',
  },
  en: {
    'told.deleteOne':
      'Deleted the variant "{{variant}}". "{{dependant}}" is now based on "{{base}}" and says what it said before',
    'told.deleteSeveral':
      'Deleted the variant "{{variant}}". "{{dependant}}" and {{more}} more are now based on "{{base}}" and say what they said before',
    'told.deleteHeir':
      'Deleted the variant "{{variant}}". "{{dependant}}" now stands by itself and says what it said before',
    'told.deleteHeirs':
      'Deleted the variant "{{variant}}". "{{dependant}}" takes its place, {{more}} more are based on that, and all say what they said before',
    'step.branch': 'Begin the variant "{{name}}" from "{{variant}}"',
    'step.rename': 'Rename the variant: {{variant}} → {{name}}',
    'step.about': 'Name and describe the variant "{{variant}}"',
    'step.id': 'Change the id of the variant "{{variant}}": {{from}} → {{to}}',
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
