"""Files of products as shops' programs write them, small copies of real ones' traps."""

import io
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from uuid import uuid4

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import Workbook

from tenants.jobs import do_waiting_jobs

IMPORT = "/api/v1/catalog/import"


def upload(client: Client, data: bytes | str, *, key: str = "", **settings: Any) -> Any:
    """The answer: of a dry run if that is said, else of a job that is not yet done."""
    content = data.encode() if isinstance(data, str) else data
    headers = {"Idempotency-Key": key or str(uuid4())}
    file = SimpleUploadedFile("products.csv", content)
    return client.post(IMPORT, {"file": file, **settings}, headers=headers)


def imported(client: Client, data: bytes | str, **settings: Any) -> Any:
    """The job of an import, done."""
    answer = upload(client, data, **settings)
    assert answer.status_code == 202, answer.content
    do_waiting_jobs()
    return client.get(answer["Location"]).json()


def applied(client: Client, data: bytes | str, **settings: Any) -> dict[str, Any]:
    """What an import that went well answers."""
    job = imported(client, data, **settings)
    assert job["status"] == "SUCCEEDED", job
    result: dict[str, Any] = job["result"]
    return result


def preview(client: Client, data: bytes | str, **settings: Any) -> dict[str, Any]:
    answer = upload(client, data, dry_run="true", **settings)
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


def lines(*rows: str, end: str = "\n") -> str:
    return end.join(rows) + end


def workbook(*sheets: Sequence[Sequence[Any]], formats: dict[str, str] | None = None) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(list(row))
        for cell, shape in (formats or {}).items():
            sheet[cell].number_format = shape
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


PLAIN = lines(
    "sku,product_name,variant_name,barcodes,category,tax_category,tax_rate,price,cost,reorder_point",
    "MUG-R,Mug,Red,0012345678905,Kitchen / Mugs,VAT,20,4.50,1.20,3",
    "MUG-B,Mug,Blue,,Kitchen / Mugs,VAT,20,4.50,1.20,",
    "POT,Tea pot,,,Kitchen,VAT,20,19.99,8,1",
)

_SHOPIFY_COLUMNS = (
    "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,"
    "Option2 Value,Option3 Name,Option3 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,"
    "Variant Inventory Qty,Variant Price,Variant Barcode,Image Src,Cost per item"
)
SHOPIFY = lines(
    _SHOPIFY_COLUMNS,
    'anchor,Anchor Bracelet,"<p>Black &amp; gold</p><p>leather</p>",Company,Bracelet,Beads,true,Color,'
    "Gold,,,,,,0,,1,69.99,'0012345678905,https://x/1.jpg,",
    "anchor,,,,,,,,Silver,,,,,,0,,0,55,,https://x/2.jpg,20",
    "anchor,,,,,,,,,,,,,,,,,,,https://x/3.jpg,",
    "top,Varsity Top,,Company,,women,true,Title,Default Title,,,,,TOP-1,0,,4,60,,https://x/4.jpg,",
)
SHOPIFY_INVENTORY = lines(
    "Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,"
    "SKU,HS Code,COO,Location,Bin name,Incoming (not editable),Unavailable (not editable),"
    "Committed (not editable),Available (not editable),On hand (current),On hand (new)",
    "top,Varsity Top,Title,Default Title,,,,,TOP-1,,,High Street,,,,,4,4,4",
    "top,Varsity Top,Title,Default Title,,,,,TOP-1,,,ST,,,,,2,2,2",
)
OPEN_SOURCE_POS = lines(
    'Id,Barcode,"Item Name",Category,"Supplier ID","Cost Price","Unit Price","Tax 1 Name",'
    '"Tax 1 Percent","Tax 2 Name","Tax 2 Percent","Reorder Level",Description,"Allow Alt Description",'
    '"Item has Serial Number",Image,HSN,location_Stock',
    ",0012345678905,Green tea,Drinks,,2.5,4.99,VAT,20,,,5,Loose leaves,0,0,,,12",
    "17,,Black tea,Drinks,,2,3.99,VAT,20,,,5,,0,0,,,",
)
OPENBOXES_LEVELS = lines(
    "Status,Product code,Product,Category,Tags,Manufacturer,Manufacturer code,Vendor,Vendor code,"
    "Preferred bin location,Unit of measure,Package,Package UoM,Package Size,Price per package,"
    "Price per unit,Min quantity,Reorder quantity,Max quantity,Current quantity,"
    "Expected Lead Time Days,Replenishment Period Days",
    ',TS894,"Morphine injection, 10mg/mL",,,,,,,RM1-RACK1,,,,,,,1000,,10000,,,',
)
OPENBOXES_SUPPLIERS = lines(
    "id,Product Source Code,Product Source Name,Product Code,Product Name,Supplier Name,"
    "Contract price (Each),Default Package Type,Quantity per Package,Package Price",
    ",,Morphine,QX039,Morphine 10mg,Medical Depot,,BTL,100,25",
    ",,Morphine,QX039,Morphine 10mg,Other Depot,,BTL,50,20",
)

Damage = Callable[[str], bytes]
READABLE: dict[str, Damage] = {
    "utf-8": lambda text: text.encode(),
    "utf-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "utf-16 with a mark": lambda text: text.encode("utf-16"),
    "utf-16 big endian": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
    "utf-16 without a mark": lambda text: text.encode("utf-16-le"),
    "utf-32": lambda text: text.encode("utf-32"),
    "windows": lambda text: text.encode("cp1252"),
    "semicolons": lambda text: text.replace(",", ";").encode(),
    "tabs": lambda text: text.replace(",", "\t").encode(),
    "pipes": lambda text: text.replace(",", "|").encode(),
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "CR": lambda text: text.replace("\n", "\r").encode(),
    "no end of line at the end": lambda text: text.rstrip("\n").encode(),
    "blank lines": lambda text: text.replace("\n", "\n\n").encode(),
    "a hint of the delimiter": lambda text: ("sep=;\n" + text.replace(",", ";")).encode(),
    "everything quoted": lambda text: _quoted(text.splitlines()).encode(),
}


def _quoted(rows: Iterable[str]) -> str:
    return lines(*(",".join(f'"{cell}"' for cell in row.split(",")) for row in rows))
