import { ImportColumnFieldEnum } from '@/shared/api/generated/model/importColumnFieldEnum';
import type { ImportOutput } from '@/shared/api/generated/model/importOutput';
import { FileColumns } from '@/shared/files/file-columns';
import { useCatalogTexts } from './texts';

interface ImportColumnsProps {
  answer: ImportOutput;
  onMap: (column: string, field: string | null) => void;
  disabled: boolean;
}

export function ImportColumns(props: ImportColumnsProps) {
  const text = useCatalogTexts();
  const fields = Object.values(ImportColumnFieldEnum).map((value) => ({
    value,
    label: text(`import.fields.${value}`),
  }));
  return <FileColumns {...props} fields={fields} />;
}
