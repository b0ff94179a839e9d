import { FieldEnum } from '@/shared/api/generated/model/fieldEnum';
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
  const fields = Object.values(FieldEnum).map((value) => ({
    value,
    label: text(`import.fields.${value}`),
  }));
  return <FileColumns {...props} fields={fields} />;
}
