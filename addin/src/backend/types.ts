import type { components } from './schema';

/** The nouns as they travel, under the names that the rest of the add-in uses. */
type Wire = components['schemas'];

export type Draft = Wire['Draft'];
export type DraftParagraph = Wire['DraftParagraph'];
export type DraftControl = Wire['DraftControl'];
export type Place = Wire['Place'];
export type TextRun = Wire['TextRun'];
export type TextEdit = Wire['EditTextEdit'];
export type TaggedRuns = Wire['TaggedRuns'];
export type WordsEdit = Wire['EditWordsEdit'];
export type LookEdit = Wire['EditLookEdit'];
export type PackageEdit = Wire['EditPackageEdit'];
export type NativeBlock = Wire['NativeBlock'];
export type NoteEdit = Wire['EditNoteEdit'];
export type TagEdit = Wire['EditTagEdit'];
export type RemoveEdit = Wire['EditRemoveEdit'];
export type Edit = Wire['Edit'];
export type BriefTerm = Wire['BriefTerm'];
export type Finding = Wire['Finding'];
export type Severity = Wire['Severity'];

export type MatterSummary = Wire['MatterSummary'];
export type MatterDetail = Wire['MatterDetail'];
export type Problem = Wire['Problem'];
export type ReadingProgress = Wire['ReadingProgress'];

export type DocumentKind = Wire['DocumentKind'];
export type RecordRow = Wire['RecordRow'];
export type Passage = Wire['Passage'];
export type Highlight = Wire['Highlight'];
export type PageView = Wire['PageView'];
export type PageLine = Wire['PageLine'];
export type PagePoint = Wire['PagePoint'];
export type ReadyCite = Wire['ReadyCite'];
export type CiteSpot = Wire['CiteSpot'];
export type CitePosition = Wire['CitePosition'];
export type CiteWrite = Wire['CiteWriteAnswer'];
export type CitedFile = Wire['CitedFile'];
export type CitedName = Wire['CitedName'];
export type CiteAnswer = Wire['CiteAnswer'];
export type RenderAnswer = Wire['RenderAnswer'];
export type AdoptedCites = Wire['AdoptedCites'];
export type AdoptableCite = Wire['AdoptableCite'];
export type UnsureCite = Wire['UnsureCite'];
export type CiteSettings = Wire['CiteSettings'];
export type CiteBy = Wire['CiteBy'];
export type CiteTableKind = Wire['CiteTableKind'];
export type KeptCite = Wire['KeptCite'];

export type ClauseRow = Wire['ClauseRow'];
export type ClauseDetail = Wire['ClauseDetail'];
export type Slot = Wire['Slot'];
export type UndefinedTerm = Wire['UndefinedTerm'];
export type WrongAnswer = Wire['WrongAnswer'];
export type BlockStanding = Wire['BlockStanding'];
export type BlockState = Wire['BlockState'];
export type BlockMerge = Wire['BlockMerge'];
export type BlockChange = Wire['BlockChange'];
export type Look = Wire['Look'];

export type ApprovedTerm = Wire['ApprovedTerm'];
export type TermStanding = Wire['TermStanding'];
export type TermsComparisonAnswer = Wire['TermsComparisonAnswer'];
export type TermsDifference = Wire['TermsDifference'];
export type ProofAnswer = Wire['ProofAnswer'];
export type SearchAnswer = Wire['SearchAnswer'];
export type FirmHit = Wire['FirmHit'];
export type DocumentHits = Wire['DocumentHits'];
