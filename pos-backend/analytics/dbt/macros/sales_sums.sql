{%- macro sales_sums() -%}
    sum(d.units_sold) as units_sold,
    sum(d.units_returned) as units_returned,
    sum(d.revenue) as revenue,
    sum(d.refunds) as refunds,
    sum(d.discounts) as discounts,
    sum(d.tax) as tax,
    sum(d.cost) as cost,
    max(d.seen_at) as seen_at
{%- endmacro -%}
