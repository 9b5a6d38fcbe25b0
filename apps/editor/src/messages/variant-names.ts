import { defineMessages } from './define'

/** What asks for the name of a variant. */
export const variantNames = defineMessages('variantNames', {
  ja: {
    wish: '新しい案',
    wishNumber: '新しい案{{number}}',
    nameJa: '名前（日本語）',
    nameEn: '名前（英語）',
    optional: '省略できます',
    nameMissing: '名前を入れてください',
    create: '作成',
    save: '決定',
    cancel: 'やめる',
    newTitle: '新しい案の名前',
    renameTitle: '案の名前',
  },
  en: {
    wish: 'New variant',
    wishNumber: 'New variant {{number}}',
    nameJa: 'Name (Japanese)',
    nameEn: 'Name (English)',
    optional: 'Can be left out',
    nameMissing: 'Give it a name',
    create: 'Create',
    save: 'Save',
    cancel: 'Cancel',
    newTitle: 'Name of the new variant',
    renameTitle: 'Name of the variant',
  },
})
